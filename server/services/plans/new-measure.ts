import { firstMeasures } from "@/server/contracts/first-measures";
import { ScenarioFile } from "@/server/contracts/scenario";
import { dayNumber } from "@/server/engine/forecast/day-number";
import { plainDate } from "../plain-date";
import type { MeasureType } from "@/server/engine/plan-vocabulary";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Position } from "../positions/load-position";
import { firstCaseTransfer } from "./first-case-transfer";
import { freeId } from "./form/change-measures";

type Measure = ScenarioFile["measures"][number];

/** A measure of a kind as it is first put into a plan: small, on, from the day after the position. */
export function newMeasure(type: MeasureType, file: ScenarioFile, position: Position): Measure {
  const from = plainDate(dayNumber(file.baseline) + 1);
  const common = { type, id: freeId(file, type), reason: "To see what it would do." };
  const dates = type === "headquarters-release" ? { waves: [{ on: from, sharePercent: 100 }] } : { from };
  const measures = [{ ...common, ...dates, ...firstMeasures[type], ...unitsOf(type, position) }];
  const [measure] = ScenarioFile.parse({ ...file, measures }).measures;
  if (!measure) throw new Error(`A measure of the kind ${type} could not be made.`);
  return measure;
}

/** From the best staffed prison to the worst; places at the worst. */
function unitsOf(type: MeasureType, position: Position): object {
  const { units } = position;
  const short = ({ staffing }: UnitPosition) =>
    staffing.shortfallPercent.known ? staffing.shortfallPercent.value : 0;
  const prisons = units
    .filter(
      ({ unit, ranking, staffing }) =>
        unit.service === "prison" && ranking.ranked && staffing.shortfallPercent.known,
    )
    .sort((a, b) => short(a) - short(b));
  const [best, worst] = [prisons[0]?.unit.code ?? "", prisons.at(-1)?.unit.code ?? ""];
  if (type === "transfer") return { fromUnit: best, toUnit: worst };
  if (type === "case-transfer") return firstCaseTransfer(position);
  return type === "capacity" ? { unit: worst } : {};
}
