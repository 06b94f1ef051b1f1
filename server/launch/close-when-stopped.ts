import { closeDatabase } from "@/db/connection";
import { onStopSignal } from "./on-stop-signal";

/** For the server's own process: closes the database when it is stopped, or when its launcher is gone. */
export function closeWhenStopped(): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void closeDatabase()
      .catch((error: unknown) => process.stderr.write(`The database could not be closed: ${String(error)}\n`))
      .finally(() => process.exit(0));
  };
  onStopSignal(stop);
  process.once("disconnect", stop);
}
