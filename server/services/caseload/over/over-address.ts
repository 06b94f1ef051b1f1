import type { CaseloadOverInput } from "@/server/contracts/caseload-over";
import { pageAddress } from "../../frame/page-address";

const order: readonly (keyof CaseloadOverInput)[] = ["at", "against", "over", "weeks", "from", "to", "by"];

/** Address of a question about long runs over a line. */
export function overAddress(
  input: CaseloadOverInput,
  change: Partial<CaseloadOverInput> = {},
  path = "/caseload/over",
): string {
  return pageAddress(path, order, { ...input, ...change });
}
