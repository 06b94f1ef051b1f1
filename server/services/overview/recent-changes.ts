import type { RecentChange, RecentChangesView } from "@/server/contracts/overview";
import { decimal, longDate, percent } from "@/server/contracts/format";
import type { Fact, PlainDate } from "@/server/engine/facts";
import { known, type Quantity } from "@/server/engine/quantity";
import { briefChange } from "../change/brief-change";
import type { ChangeKind } from "../change/change-amount";
import type { NationalFigure } from "../positions/load-figures";
import type { OverviewSource } from "./overview-source";
import { staffingPoints } from "./staffing-trend";

interface Dated {
  readonly date: PlainDate;
  readonly quantity: Quantity;
}

interface Measure {
  readonly label: string;
  readonly series: readonly Dated[];
  readonly kind: ChangeKind;
  readonly format: (value: number) => string;
  /** Dates from which a series is counted anew, so that nothing before can be set against it. */
  readonly breaks?: ReadonlySet<PlainDate>;
}

/** What was published last against what was published before it; null where nothing has two dates. */
export function recentChanges(source: OverviewSource): RecentChangesView | null {
  const rows = measures(source).flatMap((measure) => recentChange(measure));
  return rows.length === 0 ? null : { title: "What changed with the latest publications", rows };
}

function measures(source: OverviewSource): readonly Measure[] {
  const { figures } = source;
  const share = staffingPoints(source)
    .filter(({ service }) => service === "Prisons")
    .map(({ date, value }) => ({ date, quantity: known(value) }));
  const whole = { places: 0, unit: "" } as const;
  return [
    {
      label: "Prison officers in post, % of target",
      series: share,
      kind: { moreIs: "better", unit: "points", places: 1 },
      format: (value) => percent(value, 1),
    },
    {
      label: "Prison officers in post, FTE",
      series: figures.prisonPairs.map(({ inPost }) => datedFact(inPost)),
      kind: { ...whole, moreIs: "better" },
      format: decimal,
    },
    {
      label: "Probation officers in post, FTE",
      series: figures.probationInPost.map(datedFact),
      kind: { ...whole, moreIs: "better" },
      format: decimal,
    },
    {
      label: "People in prison",
      series: figures.population.map(datedFact),
      kind: { ...whole, moreIs: "neutral" },
      format: decimal,
    },
    {
      label: "Useable places in prison",
      series: figures.useableCapacity.map(datedFact),
      kind: { ...whole, moreIs: "neutral" },
      format: decimal,
    },
    {
      label: "People on probation",
      series: figures.caseload.map(datedFact),
      kind: { ...whole, moreIs: "neutral" },
      format: decimal,
      breaks: seriesBreaks(figures.national.get("probation_caseload_total") ?? []),
    },
  ];
}

function datedFact({ asOf, quantity }: Fact): Dated {
  return { date: asOf, quantity };
}

/** Dates at which the publisher says that a series starts anew. */
function seriesBreaks(figures: readonly NationalFigure[]): ReadonlySet<PlainDate> {
  return new Set(figures.filter(({ note }) => note?.includes("series break")).map(({ asOf }) => asOf));
}

function recentChange({ label, series, kind, format, breaks }: Measure): readonly RecentChange[] {
  const [before, now] = series.filter(({ quantity }) => quantity.known).slice(-2);
  if (!before?.quantity.known || !now?.quantity.known) return [];
  return [
    {
      measure: label,
      before: format(before.quantity.value),
      beforeDate: longDate(before.date),
      now: format(now.quantity.value),
      nowDate: longDate(now.date),
      change: breaks?.has(now.date)
        ? { text: "Series break: not comparable", verdict: "unknown" }
        : briefChange(now.quantity, before.quantity, kind),
    },
  ];
}
