import { once } from "node:events";
import type { MessagePort, Worker } from "node:worker_threads";

type Answer<Step, Last> = { readonly step: Step } | { readonly last: Last };

/** In a thread: gives its steps one by one, each when it is asked for, so that none pile up. */
export function giveSteps<Step, Last>(port: MessagePort, steps: AsyncGenerator<Step, Last, void>): void {
  port.on("message", () => {
    void steps.next().then((next) => {
      const answer: Answer<Step, Last> = next.done === true ? { last: next.value } : { step: next.value };
      port.postMessage(answer);
    });
  });
}

/**
 * The steps that a thread gives. The thread ends with them, when they are not wanted any more, and when it is called off.
 * @throws what the thread did not catch, and the reason of the signal
 */
export async function* takeSteps<Step, Last>(
  thread: Worker,
  signal: AbortSignal,
): AsyncGenerator<Step, Last, void> {
  const broken = brokenOff(thread, signal);
  try {
    for (;;) {
      thread.postMessage(null);
      const [answer] = (await Promise.race([once(thread, "message"), broken])) as [Answer<Step, Last>];
      if ("last" in answer) return answer.last;
      yield answer.step;
    }
  } finally {
    await thread.terminate();
  }
}

/** Never fulfilled: it breaks when the thread does, and ends the thread when it is called off. */
function brokenOff(thread: Worker, signal: AbortSignal): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    const stop = () => {
      void thread.terminate();
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    thread.once("error", reject);
    thread.once("exit", () => {
      signal.removeEventListener("abort", stop);
      reject(new Error("A thread ended before its work."));
    });
  });
  broken.catch(() => undefined);
  return broken;
}
