import { decimal, longDate, monthDate } from "@/server/contracts/format";
import type { TrendView } from "@/server/contracts/unit";
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
): Promise<TrendView | null> {
  const facts = await loadSeries(context, position.baseline, unit.unit.code, "in-post-fte", "all");
  const known = facts.flatMap(({ asOf, quantity }) =>
    quantity.known ? [{ date: asOf, value: quantity.value }] : [],
  );
  const first = known[0];
  const last = known.at(-1);
  if (known.length < fewestDates || !first || !last) return null;
  return {
    title: `From ${decimal(first.value)} to ${decimal(last.value)} FTE`,
    subtitle: `People in post, FTE, ${unit.unit.name}, ${monthDate(first.date)} to ${monthDate(last.date)}`,
    unit: " FTE",
    series: [{ label: unit.unit.name, points: known }],
    thresholds: [],
    source: "Source: NOMS and HMPPS workforce statistics.",
    textAlternative: `Line of people in post, from ${decimal(first.value)} FTE in ${monthDate(first.date)} to ${decimal(last.value)} in ${monthDate(last.date)}.`,
    head: ["Date", "In post, FTE"],
    rows: known.map(({ date, value }) => [longDate(date), decimal(value, 1)]),
  };
}
