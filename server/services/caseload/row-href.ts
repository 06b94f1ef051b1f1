import type { CaseloadInput } from "@/server/contracts/caseload";
import type { Position } from "../positions/load-position";
import { serviceCodes } from "../positions/service-codes";
import { caseloadAddress } from "./caseload-address";

/** Where a row leads: a unit to its page, a region to its units, the nation to its regions. */
export function rowHref(
  input: CaseloadInput,
  query: string,
  { inputs }: Pick<Position, "inputs">,
): (code: string) => string {
  const nation = serviceCodes[input.service];
  return (code) => {
    if (inputs.has(code)) return `/units/${encodeURIComponent(code)}${query}`;
    return caseloadAddress(input, { region: code === nation ? "" : code, rows: "" });
  };
}
