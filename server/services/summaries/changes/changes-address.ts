import { pageAddress } from "../../frame/page-address";
import type { ChangesInput } from "@/server/contracts/summary-changes";

/** Address of what changed, between two positions or of a sealed run. */
export function changesAddress(input: ChangesInput, change: Partial<ChangesInput> = {}): string {
  return pageAddress("/summaries/changes", ["from", "to", "run", "marking"], { ...input, ...change });
}
