import {
  areaLabels,
  type AssumptionGroup,
  type AssumptionRow,
  type AssumptionsInput,
  type AssumptionsView,
} from "@/server/contracts/assumptions";
import { longDate } from "@/server/contracts/format";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { registerAreas, type RegisterArea } from "@/server/engine/vocabulary";
import { areaWords } from "@/server/parameters/area-words";
import { register } from "@/server/parameters/register";
import type { ServiceContext } from "../context";
import { frameState } from "../frame/frame-state";
import { frameView } from "../frame/frame-view";
import { loadAgainst } from "../positions/load-against";
import { loadPosition } from "../positions/load-position";
import { assumptionFilters } from "./assumption-filters";
import { assumptionRow, type RowState } from "./assumption-row";
import { assumptionsAddress } from "./assumptions-address";
import { assumptionsHeadline } from "./assumptions-headline";
import { listedKeys, matchingKeys } from "./matching-keys";
import { isInMatrix, pointsMatrices } from "./points-matrix";
import { dayOf } from "./day-of";

/** Both registers, in the state that the address asks for, with the values of the position's date. */
export async function getAssumptions(
  context: ServiceContext,
  asked: AssumptionsInput,
): Promise<AssumptionsView> {
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const input = { ...asked, ...frameState(position, against) };
  const frame = frameView(position, against, (state) => assumptionsAddress(input, state));
  const state = { asOf: position.baseline.asOf, today: dayOf(context.now()), query: frame.query };
  const keys = matchingKeys(input, state);
  return {
    frame,
    input,
    headline: assumptionsHeadline(listedKeys, state),
    filters: assumptionFilters(input),
    groups: registerAreas.flatMap((area) => group(area, keys, state)),
    shown: keys.length,
    total: listedKeys.length,
    hash: position.parameters.hash,
    notes: notes(state, position.parameters.hash),
    csvHref: assumptionsAddress(input, {}, "/assumptions.csv"),
  };
}

function group(
  area: RegisterArea,
  keys: readonly RegisterKey[],
  state: RowState,
): readonly AssumptionGroup[] {
  const here = keys.filter((key) => register[key].area === area);
  if (here.length === 0) return [];
  const rowsOf = (some: readonly RegisterKey[]): readonly AssumptionRow[] =>
    some.map((key) => assumptionRow(key, state));
  return [
    {
      anchor: area.replaceAll(" ", "-"),
      heading: areaLabels[area],
      words: areaWords[area],
      count: here.length,
      rows: rowsOf(here.filter((key) => !isInMatrix(key))),
      matrices: pointsMatrices(rowsOf(here.filter(isInMatrix))),
    },
  ];
}

function notes({ asOf, today }: RowState, hash: string): readonly string[] {
  return [
    `Values are those that hold at ${longDate(asOf)}; [x] where the first value starts later. The register at that date is called ${hash}.`,
    "Status says how a value is known: published, reported by others, derived from something published, or our assumption.",
    "Range says how a row would be varied. It is recorded, and nothing draws from it yet. No value may leave its bounds.",
    `Review dates are held against today, ${longDate(today)}.`,
  ];
}
