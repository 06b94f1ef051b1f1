import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, monthDate } from "@/server/contracts/format";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { loadSeries } from "../positions/load-series";

/** Two dates are a change, not a trend. */
const fewestDates = 3;

/** People in post over the dates published. */
export async function headquartersTrend(
  context: ServiceContext,
  position: Position,
  unit: UnitPosition,
): Promise<ChartModel | null> {
  const facts = await loadSeries(context, position.baseline, unit.unit.code, "in-post-fte", "all");
  const known = facts.flatMap(({ asOf, quantity }) =>
    quantity.known ? [{ date: asOf, value: quantity.value }] : [],
  );
  const first = known[0];
  const last = known.at(-1);
  if (known.length < fewestDates || !first || !last) return null;
  return {
    key: "trend",
    title: `From ${decimal(first.value)} to ${decimal(last.value)} FTE`,
    subtitle: `People in post, FTE, ${unit.unit.name}, ${monthDate(first.date)} to ${monthDate(last.date)}`,
    source: "Source: NOMS and HMPPS workforce statistics",
    asOf: `Latest count ${longDate(last.date)}`,
    notes: [],
    textAlternative: `Line of people in post, from ${decimal(first.value)} FTE in ${monthDate(first.date)} to ${decimal(last.value)} in ${monthDate(last.date)}.`,
    table: {
      head: ["Date", "In post, FTE"],
      rows: known.map(({ date, value }) => [longDate(date), decimal(value, 1)]),
    },
    csvHref: null,
    drawing: {
      kind: "lines",
      suffix: "",
      series: [{ label: `${decimal(last.value)} FTE`, detail: monthDate(last.date), points: known }],
      thresholds: [],
      events: [],
    },
  };
}
