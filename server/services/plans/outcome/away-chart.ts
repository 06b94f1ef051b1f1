import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate } from "@/server/contracts/format";
import { monthWords } from "../../overview/month-words";
import type { HeadquartersAway } from "./headquarters-away";
import type { Outcome } from "./outcome";
import { printedNumber } from "./printed-number";

/** FTE away from headquarters, month by month. */
export function awayChart({ dates, position }: Outcome, { fte, mostFte }: HeadquartersAway): ChartModel {
  const most = decimal(mostFte, 1);
  const full = [...fte].flatMap((value, month) => (decimal(value, 1) === most ? [month] : []));
  const [first = 0, last = first] = [full[0], full.at(-1)];
  const months =
    first === last
      ? `in ${monthWords(dates[first] ?? "")}`
      : `from ${monthWords(dates[first] ?? "")} to ${monthWords(dates[last] ?? "")}`;
  // Nobody is away at the position; a month is told by its last day.
  const rows = dates.flatMap((date, month) =>
    month === 0 ? [] : [[monthWords(date), decimal(fte[month] ?? 0, 1)]],
  );
  const awayMonths = [...fte].filter((value) => printedNumber(value, 1) > 0).length;
  return {
    key: "headquarters-away",
    title: `${most} FTE are away ${months}`,
    subtitle: `FTE away from headquarters and area services, mean of each month, ${monthWords(dates[1] ?? "")} to ${monthWords(dates.at(-1) ?? "")}`,
    source: "Source: Plimsoll model",
    asOf: `Position of ${longDate(position.baseline.asOf)}`,
    notes: ["People who wait to be placed and people who travel are away too."],
    textAlternative: `A line of the FTE away by month: at most ${most}, ${months}; somebody is away in ${decimal(awayMonths)} months.`,
    table: { head: ["Month", "FTE away"], rows },
    csvHref: null,
    drawing: {
      kind: "lines",
      suffix: "",
      series: [
        {
          label: "FTE away",
          detail: "",
          points: dates.map((date, month) => ({ date, value: fte[month] ?? 0 })),
        },
      ],
      thresholds: [],
      events: [],
    },
  };
}
