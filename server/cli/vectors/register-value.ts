import type { RegisterKey } from "@/server/engine/parameter-set";
import { resolveParameters } from "@/server/parameters/resolve";

const LATEST = "9999-12-31";

/** The latest value of a register row, for vectors that leave the line to the product. */
export function registerValue(key: RegisterKey): number {
  return resolveParameters(LATEST).value(key);
}
