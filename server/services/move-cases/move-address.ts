import type { MoveCasesInput } from "@/server/contracts/move-cases";
import { pageAddress } from "../frame/page-address";

const order = ["at", "against", "to", "kind", "cases"] as const;

/** Address of the what-if of a unit. */
export function moveAddress(input: MoveCasesInput, change: Partial<MoveCasesInput> = {}): string {
  const { code, cases, ...state } = { ...input, ...change };
  return pageAddress(`/units/${encodeURIComponent(code)}/move-cases`, order, {
    ...state,
    cases: cases ?? "",
  });
}
