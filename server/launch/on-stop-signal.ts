const stopSignals = ["SIGINT", "SIGTERM"] as const;

/** What is done when the person types Ctrl-C or the system asks to end. @returns the function that undoes it */
export function onStopSignal(act: () => void): () => void {
  for (const signal of stopSignals) process.on(signal, act);
  return () => {
    for (const signal of stopSignals) process.off(signal, act);
  };
}
