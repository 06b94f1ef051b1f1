import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import type { RunWeek } from "@/server/engine/workload/run-by-week";
import type { Position } from "../positions/load-position";
import { unitHistory } from "./watch-history";
import type { WatchedUnit } from "./watched-unit";

interface WeekCount {
  readonly week: PlainDate;
  /** Units flagged in the week; null before a run can be long enough, or where nobody reported. */
  readonly flagged: number | null;
  readonly reported: number;
}

/** How many units the four-week rule on their mean put on the list each week; null where no weeks are held. */
export function watchChart(
  position: Position,
  weeks: readonly PlainDate[],
  watched: readonly WatchedUnit[],
  modelled: boolean,
): ChartModel | null {
  const histories = watched
    .map(({ unit }) => unitHistory(position, unit))
    .filter((history) => history.length > 0);
  const least = position.parameters.value("rule.sustained-weeks");
  const counts = weeks.map((week, place) => countAt(week, place, histories, least));
  const [first] = counts.filter(({ flagged }) => flagged !== null);
  const last = counts.findLast(({ flagged }) => flagged !== null);
  if (!first || !last || first === last) return null;
  const over = percent(position.parameters.value("line.over"));
  const units = plural(histories.length, "delivery unit");
  return {
    key: `history-${modelled ? "modelled" : "measured"}`,
    title: `${text(last)} of ${units} have had a mean over ${over} for ${plural(least, "week")}, ${text(first)} in the week of ${longDate(first.week)}`,
    subtitle: `Delivery units flagged by their mean, weeks of ${longDate(first.week)} to ${longDate(last.week)}${modelled ? ", modelled" : ""}`,
    source: `Source: Plimsoll model${modelled ? ", from national totals. Modelled: not for publication" : ""}`,
    asOf: `Latest week ${longDate(last.week)}`,
    notes: [
      `The rule on a unit's mean is ours; policy states it for officers, who are counted in the latest week only. Before ${longDate(first.week)} fewer than ${plural(least, "week")} are held.`,
    ],
    textAlternative: `Line of delivery units flagged each week. It starts at ${text(first)} and ends at ${text(last)} of ${units}.`,
    table: {
      head: ["Week of", "Units flagged", "Units that reported"],
      rows: counts.map((count) => [longDate(count.week), text(count), decimal(count.reported)]),
    },
    csvHref: null,
    drawing: {
      kind: "lines",
      suffix: "",
      series: [
        {
          label: text(last),
          detail: "delivery units",
          points: counts.map(({ week, flagged }) => ({ date: week, value: flagged })),
        },
      ],
      // Both ends of what is possible: a line over a few units must not look like a leap.
      thresholds: [
        { value: histories.length, label: `all ${decimal(histories.length)}` },
        { value: 0, label: "none" },
      ],
      events: [],
    },
  };
}

function countAt(
  week: PlainDate,
  place: number,
  histories: readonly (readonly RunWeek[])[],
  least: number,
): WeekCount {
  const states = histories.map((history) => history[place]?.state ?? "missing");
  const reported = states.filter((state) => state !== "missing").length;
  const isTold = place + 1 >= least && reported > 0;
  return { week, reported, flagged: isTold ? states.filter((state) => state === "sustained").length : null };
}

const text = ({ flagged }: WeekCount) => (flagged === null ? "[x]" : decimal(flagged));
