import type { RegisterKey } from "@/server/engine/parameter-set";
import { registerKeys } from "@/server/parameters/register";
import { AppError } from "../errors";

/**
 * The register key that an address names.
 * @throws AppError NOT_FOUND when there is none
 */
export function findAssumption(asked: string): RegisterKey {
  const key = registerKeys.find((other) => other === asked);
  if (!key)
    throw new AppError("NOT_FOUND", `There is no row ${asked} in the registers. See all assumptions.`);
  return key;
}
