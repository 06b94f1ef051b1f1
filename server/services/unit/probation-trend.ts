import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, percent, plural, shortDate } from "@/server/contracts/format";
import { sumWeeks, type WeekSums } from "@/server/engine/position/sum-weeks";
import type { UnitPosition } from "@/server/engine/position/position";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import type { Position } from "../positions/load-position";

/** Workload by week with the 100 and 110 lines. Weeks not reported are gaps, not zeros. */
export function probationTrend(position: Position, unit: UnitPosition): ChartModel | null {
  const own = new Map(
    sumWeeks(position.inputs.get(unit.unit.code)?.weeks ?? []).map((week) => [week.week, week] as const),
  );
  const weeks = [...new Set(position.snapshot.weekSums.map((row) => row.week))].sort();
  const first = weeks[0];
  const last = weeks.at(-1);
  if (own.size < 2 || !first || !last) return null;
  const over = position.parameters.value("line.over");
  const values = weeks.map((week) => ({ date: week, value: workloadOf(own.get(week)) }));
  const above = values.filter(({ value }) => value !== null && value > over).length;
  const latest = values.findLast(({ value }) => value !== null);
  const title = `Over ${percent(over)} in ${above} of ${own.size} weeks`;
  return {
    key: "trend",
    title,
    subtitle: `Workload %, ${unit.unit.name}, weeks of ${longDate(first)} to ${longDate(last)}, modelled`,
    source: "Source: Plimsoll model, from national totals. Modelled: not for publication",
    asOf: `Latest week ${longDate(last)}`,
    notes: runWords(unit, weeks.length - own.size, over),
    textAlternative: `Line of weekly workload. ${title}. It starts at ${words(values[0]?.value)} and ends at ${words(values.at(-1)?.value)}.`,
    table: {
      head: ["Week of", "Workload %", "Points", "Available points", "Officers"],
      rows: weeks.map((week) => row(week, own.get(week))),
    },
    csvHref: null,
    drawing: {
      kind: "lines",
      suffix: "%",
      series: [{ label: words(latest?.value, 0), detail: shortDate(latest?.date ?? last), points: values }],
      thresholds: [
        { value: position.parameters.value("line.full"), label: "100%" },
        { value: over, label: percent(over) },
      ],
      events: [],
    },
  };
}

/** How long: since when the mean has been over the line, and what is not known of it. */
function runWords({ workload: { meanRun } }: UnitPosition, missing: number, over: number): readonly string[] {
  const gaps =
    missing > 0 ? [`${plural(missing, "week was", "weeks were")} not reported: a gap, not a nought.`] : [];
  if (!meanRun) return gaps;
  const { runNowWeeks, runNowSince, missingInRunNow, longestRunWeeks } = meanRun;
  const now = runNowSince
    ? `Over ${percent(over)} on average for ${plural(runNowWeeks, "week")}, since the week of ${longDate(runNowSince)}${missingInRunNow > 0 ? `, with ${plural(missingInRunNow, "week")} missing that neither end nor count` : ""}.`
    : `Not over ${percent(over)} in the latest week.`;
  const longest =
    longestRunWeeks > runNowWeeks ? [`The longest run was ${plural(longestRunWeeks, "week")}.`] : [];
  return [[now, ...longest].join(" "), ...gaps];
}

function workloadOf(week: WeekSums | undefined): number | null {
  if (!week) return null;
  const quantity = workloadOrNoCapacity(week.points, week.availablePoints);
  return quantity.known ? quantity.value : null;
}

function row(date: string, week: WeekSums | undefined): readonly string[] {
  if (!week) return [longDate(date), "[x]", "[x]", "[x]", "[x]"];
  return [
    longDate(date),
    words(workloadOf(week), 0),
    decimal(week.points),
    decimal(week.availablePoints),
    decimal(week.officers),
  ];
}

function words(value: number | null | undefined, places = 1): string {
  return value === null || value === undefined ? "[x]" : percent(value, places);
}
