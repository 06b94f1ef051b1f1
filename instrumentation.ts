/** Runs once when the server starts; the launcher has prepared the database by then. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { closeWhenStopped } = await import("@/server/launch/close-when-stopped");
    closeWhenStopped();
  }
}
