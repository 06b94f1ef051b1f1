import type { RegisterKey } from "@/server/engine/parameter-set";
import { register } from "@/server/parameters/register";

/** Bounds within which a plan may override a register row; null where there is no such row. */
export function boundsOf(key: string): { readonly min: number; readonly max: number } | null {
  return key in register ? register[key as RegisterKey].bounds : null;
}
