import { caseloadMeasures, type CaseloadInput, type CaseloadMeasure } from "@/server/contracts/caseload";
import type { Position } from "../positions/load-position";
import { groupUnits } from "../units/group-units";

/** The state that is shown: what cannot be asked of this position or service becomes the nearest that can. */
export function caseloadState(position: Position, asked: CaseloadInput): CaseloadInput {
  const { service } = asked;
  const isHeld = groupUnits(position).some((unit) => unit.service === service && unit.code === asked.region);
  const region = isHeld ? asked.region : "";
  const against = position.baselines.some(({ name }) => name === asked.against) ? asked.against : "";
  const isProbation = service === "probation";
  return {
    ...asked,
    ...{ at: position.baseline.name, region },
    against: against === position.baseline.name ? "" : against,
    rows: region ? "" : rowsOf(asked),
    measure: ownMeasures(service).includes(measureOf(asked)) ? asked.measure : "",
    function: isProbation ? "" : asked.function,
    weeks: isProbation ? asked.weeks : "",
    year: isProbation ? "" : asked.year,
  };
}

/** Regions have no level of risk of their own: it is told by unit. */
function rowsOf({ rows, measure, service }: CaseloadInput): CaseloadInput["rows"] {
  return service === "probation" && measure === "risk" ? "units" : rows;
}

/** The measure that is shown. */
export function measureOf({ service, measure }: CaseloadInput): CaseloadMeasure {
  return measure || caseloadMeasures[service][0];
}

const ownMeasures = (service: CaseloadInput["service"]): readonly CaseloadMeasure[] =>
  caseloadMeasures[service];
