import { closeDatabase } from "@/db/connection";
import { onStopSignal } from "./on-stop-signal";

/** One that is still being made, or whose disk is full, takes longer than anybody waits; its files survive that. */
const closesWithinMs = 5000;

/** For the server's own process: closes the database when it is stopped, or when its launcher is gone. */
export function closeWhenStopped(): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), closesWithinMs);
    void closeDatabase()
      .catch((error: unknown) => process.stderr.write(`The database could not be closed: ${String(error)}\n`))
      .finally(() => process.exit(0));
  };
  onStopSignal(stop);
  process.once("disconnect", stop);
}
