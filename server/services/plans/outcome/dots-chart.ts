import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, percent } from "@/server/contracts/format";
import { isTold } from "./is-told";
import type { BeforeAndAfter, Outcome } from "./outcome";
import { pointsWords } from "./points-words";
import { printedNumber } from "./printed-number";
import { serviceWords } from "./service-words";
import { toldMonth } from "./told-month";
import type { UnitMove } from "./unit-moves";

/** Rows that a page can show at once. */
const mostRows = 15;

type Figure = "shortfall" | "workload";
interface Row {
  readonly name: string;
  readonly value: BeforeAndAfter<number>;
  readonly modelled: boolean;
}

const nouns: Record<Figure, string> = { shortfall: "Shortfall after cover", workload: "Workload" };
const lineNames = { shortfall: "gap", workload: "" };

/** One figure of the units that a plan moves, worst first without it; null where it moves none as far as is printed. */
export function dotsChart(outcome: Outcome, units: readonly UnitMove[], figure: Figure): ChartModel | null {
  const moved = units
    .map((each) => ({ name: each.unit.name, value: each[figure], modelled: each.modelled }))
    .filter(({ value }) => isMoved(value))
    .sort((a, b) => b.value.before - a.value.before);
  if (moved.length === 0) return null;
  const rows = moved.slice(0, mostRows);
  const line = outcome.model.parameters.value(figure === "shortfall" ? "line.reference-gap" : "line.over");
  const places = rows.some(({ value }) => decimal(value.before) === decimal(value.after)) ? 1 : 0;
  const print = (value: number) => percent(value, places);
  return {
    key: `${figure}-by-unit`,
    title: title(figure, moved, line),
    subtitle: subtitle(outcome, figure, moved.length, rows.length),
    source: "Source: Plimsoll model",
    asOf: `Position of ${longDate(outcome.position.baseline.asOf)}`,
    notes: rows.some(({ modelled }) => modelled) ? ["Modelled from totals (D): not for publication."] : [],
    textAlternative: `Pairs of dots, without the plan and with it: ${rows.map(({ name, value }) => `${name} ${print(value.before)} to ${print(value.after)}`).join(", ")}. The line is at ${percent(line)}.`,
    table: {
      head: ["Unit", "Without the plan", "With the plan", "Change, points"],
      rows: rows.map(({ name, value }) => [
        name,
        percent(value.before, 1),
        percent(value.after, 1),
        decimal(printedNumber(value.after, 1) - printedNumber(value.before, 1), 1),
      ]),
    },
    csvHref: null,
    drawing: {
      kind: "paired-dots",
      suffix: "%",
      beforeLabel: "without the plan",
      afterLabel: "with the plan",
      rows: rows.map(({ name, value }) => ({
        label: name,
        ...value,
        text: `${decimal(value.before, places)} to ${decimal(value.after, places)}`,
      })),
      thresholds: [{ value: line, label: `${percent(line)} ${lineNames[figure]}`.trim() }],
    },
  };
}

/** Unknown is no move. */
const isMoved = ({ before, after }: BeforeAndAfter<number>) => isTold(after - before);

/** The largest move, and how many units cross the line by it. */
function title(figure: Figure, moved: readonly Row[], line: number): string {
  const size = ({ value }: Row) => Math.abs(value.after - value.before);
  const most = moved.reduce((largest, each) => (size(each) > size(largest) ? each : largest));
  const { before, after } = most.value;
  const falls = after < before;
  const crossed = moved.filter(({ value }) =>
    falls ? value.before > line && value.after <= line : value.before <= line && value.after > line,
  ).length;
  const verb =
    crossed === 0 || crossed === 1
      ? falls
        ? "comes inside"
        : "goes past"
      : falls
        ? "come inside"
        : "go past";
  const who = crossed === 0 ? "none" : decimal(crossed);
  return `${nouns[figure]} ${falls ? "falls" : "rises"} most at ${most.name}, by ${pointsWords(after - before)}; of ${decimal(moved.length)} units moved ${who} ${verb} the ${percent(line)} line`;
}

function subtitle(outcome: Outcome, figure: Figure, moved: number, shown: number): string {
  const { officers, units } = serviceWords[outcome.service];
  const measure =
    figure === "shortfall"
      ? `${nouns.shortfall}, ${officers}, % of required FTE`
      : `${nouns.workload} of ${units}, %`;
  const which =
    shown < moved
      ? `the ${decimal(shown)} worst of ${decimal(moved)} that the plan moves`
      : "all that the plan moves";
  return `${measure}, ${toldMonth(outcome)}: ${which}, worst first`;
}
