import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { findSnapshot } from "./find-snapshot";

/**
 * Name of the baseline that an address asks for. One that keeps its data (`pin`: snapshot and register) takes the position of
 * their snapshot, whatever it is called today.
 * @throws AppError NOT_FOUND where the data are not held
 */
export async function pinnedBaseline(
  context: ServiceContext,
  { pin, at }: { readonly pin: string; readonly at: string },
): Promise<string> {
  if (pin === "") return at;
  const [snapshot = ""] = pin.split(".");
  const baseline = await findSnapshot(context, snapshot);
  if (!baseline) throw new AppError("NOT_FOUND", "The data that this address names are not held here.");
  return baseline.name;
}
