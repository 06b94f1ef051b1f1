import type { Baseline } from "@/db/queries/batches";
import { AppError } from "../errors";

/** Name of the pointer that imports move. The shipped positions keep theirs. */
export const importedName = "current";

/**
 * The position that an import follows: the one that imports made, or the newest that is shipped.
 * @throws AppError UNAVAILABLE when nothing has been loaded yet
 */
export function servedBaseline(baselines: readonly Baseline[]): Baseline {
  const newest = [...baselines].sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
  const served = baselines.find(({ name }) => name === importedName) ?? newest;
  if (served) return served;
  throw new AppError("UNAVAILABLE", "No figures have been loaded yet. Start the service with npm start.");
}
