import type { CaseloadInput, CaseloadView } from "@/server/contracts/caseload";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { frameView } from "../frame/frame-view";
import { loadUncountedPosition, type Position } from "../positions/load-position";
import { caseloadAddress } from "./caseload-address";
import { caseloadControls } from "./caseload-filters";
import { caseloadNotes } from "./caseload-notes";
import { caseloadScope } from "./caseload-scope";
import { caseloadState } from "./caseload-state";
import { monthCaseload } from "./month-caseload";
import { weekCaseload } from "./week-caseload";
import { mostCells } from "./week-span";

/**
 * Units or regions by week or month, in the state that the address asks for.
 * @param most cells that a table may have: one that would have more is cut, or its regions are listed instead
 */
export async function getCaseload(
  context: ServiceContext,
  asked: CaseloadInput,
  most = mostCells,
): Promise<CaseloadView> {
  const position = await loadUncountedPosition(context, asked.at);
  const input = caseloadState(position, asked);
  const scope = caseloadScope(position, input);
  if (!scope) throw new AppError("NOT_FOUND", "No units of this service are held.");
  const frame = frameOf(position, input);
  const partsOf = input.service === "probation" ? weekCaseload : monthCaseload;
  const parts = await partsOf(context, position, input, scope, frame.query, most);
  return {
    ...{ frame, input },
    ...caseloadControls(position, input, scope),
    ...parts,
    notes: [...caseloadNotes(position, input), ...parts.notes],
    overHref: input.service === "probation" ? `/caseload/over${frame.query}` : null,
    csvHref: caseloadAddress(input, { when: "" }, "/caseload.csv"),
  };
}

/** Nothing is compared here; links still keep what the reader compares with elsewhere. */
function frameOf(position: Position, input: CaseloadInput): CaseloadView["frame"] {
  const frame = frameView(position, null, ({ at }) =>
    caseloadAddress(input, { at, against: input.against === at ? "" : input.against, when: "" }),
  );
  const kept = input.against ? `&against=${input.against}` : "";
  return { ...frame, comparisons: [], query: frame.query + kept };
}
