import type { PositionCell, PositionLine } from "@/server/contracts/overview";
import { longDate, percent } from "@/server/contracts/format";
import { bandLabels } from "@/server/contracts/labels";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { markCell, numbersOf, wordsLine } from "./cell-words";
import type { OverviewSource } from "./overview-source";
import { periodWords } from "./period-words";
import { positionChange } from "./position-change";
import { unitsOf } from "./service-nouns";
import { workloadHow } from "./workload-how";

/** Mean workload: inferred for prisons, in official points for probation, none for headquarters. */
export function workloadCell(
  source: OverviewSource,
  aggregate: AggregatePosition,
  before: AggregatePosition | null,
): PositionCell {
  const { unit, workload } = aggregate;
  if (workload.basis === "none") return markCell("[x]", "no measured demand");
  const { quantity, asOf, quality } = workload.percent;
  if (!quantity.known) return markCell("[x]", "no unit has figures at this date");
  return {
    ...numbersOf(source.position, unit.code)("workload-percent", quantity, percent),
    lines: [...basisLines(aggregate), ...publishedLine(source, aggregate)],
    percent: quantity.value,
    band: workload.band,
    modelled: quality === "D",
    change: positionChange({ quantity, asOf }, before?.workload.percent ?? null, {
      moreIs: "worse",
      unit: "points",
      places: 1,
    }),
  };
}

function basisLines({ unit, workload, sums }: AggregatePosition): readonly PositionLine[] {
  const word = workload.band ? `${bandLabels[workload.band].toLowerCase()}; ` : "";
  const units = unitsOf(unit.service, workload.units);
  const at = longDate(workload.percent.asOf);
  if (workload.basis === "points")
    return [wordsLine(`${word}${workloadHow(workload)}, official points, ${units}, week of ${at}`)];
  const targets = sums.quality === "D" ? " and modelled targets" : "";
  return [
    wordsLine(`${word}inferred from staffing and crowding${targets}`),
    wordsLine(`mean over officers in post, ${units}, ${at}`),
  ];
}

/** The mean that the service itself last published, with its own period. */
function publishedLine(
  { position, figures }: OverviewSource,
  { unit, publishedWorkload }: AggregatePosition,
): readonly PositionLine[] {
  if (!publishedWorkload) return [];
  const { quantity, asOf } = publishedWorkload;
  const figure = figures.national.get("wmt_average_pct")?.find((other) => other.asOf === asOf);
  const period = figure ? periodWords(figure.period) : longDate(asOf);
  return [
    {
      before: "last published mean ",
      ...numbersOf(position, unit.code)("published-workload-percent", quantity, percent),
      after: `, ${period}`,
    },
  ];
}
