import { decimal, percent, plural } from "@/server/contracts/format";
import type { BeforeAfterView } from "@/server/contracts/plan-outcome";
import { known, unknown } from "@/server/engine/quantity";
import { briefChange } from "../../change/brief-change";
import type { ChangeKind } from "../../change/change-amount";
import { errorsAYear } from "./errors-a-year";
import { groupShortfalls } from "./group-shortfalls";
import { headquartersAway } from "./headquarters-away";
import type { BeforeAndAfter, Outcome } from "./outcome";
import { printedNumber } from "./printed-number";
import { serviceWords } from "./service-words";
import { toldMonth } from "./told-month";
import type { UnitMove } from "./unit-moves";

const points: ChangeKind = { moreIs: "worse", unit: "points", places: 1 };
const amount: ChangeKind = { moreIs: "worse", unit: "", places: 1 };
const count: ChangeKind = { moreIs: "worse", unit: "", places: 0 };
const notKnown: BeforeAndAfter<number> = { before: NaN, after: NaN };

/** Four figures without the plan and with it: the worst group, the worst unit, units over the line, and the price. */
export function outcomeFigures(outcome: Outcome): readonly BeforeAfterView[] {
  const units = outcome.units[outcome.service];
  return [
    groupFigure(outcome, units),
    unitFigure(outcome, units),
    overFigure(outcome, units),
    priceFigure(outcome),
  ];
}

function groupFigure(outcome: Outcome, units: readonly UnitMove[]): BeforeAfterView {
  const { group, officers } = serviceWords[outcome.service];
  const worst = worstOf(groupShortfalls(outcome, units));
  return figure(
    `Shortfall after cover, worst ${group}`,
    worst?.shortfall ?? notKnown,
    { kind: points, format: (value) => percent(value, 1) },
    worst ? `${worst.name}, ${officers}${modelledWord(worst.modelled)}` : `No ${group} has known staffing`,
  );
}

function unitFigure(outcome: Outcome, units: readonly UnitMove[]): BeforeAfterView {
  const { unit } = serviceWords[outcome.service];
  const worst = worstOf(units.filter(({ ranked }) => ranked));
  return figure(
    `Shortfall after cover, worst ${unit}`,
    worst?.shortfall ?? notKnown,
    { kind: points, format: (value) => percent(value, 1) },
    worst ? `${worst.unit.name}${modelledWord(worst.modelled)}` : `No ${unit} has known staffing`,
  );
}

function overFigure(outcome: Outcome, units: readonly UnitMove[]): BeforeAfterView {
  const line = outcome.model.parameters.value("line.over");
  const heard = units.filter(({ workload }) => !Number.isNaN(workload.before + workload.after));
  const over = (side: "before" | "after") => heard.filter(({ workload }) => workload[side] > line).length;
  const { units: noun } = serviceWords[outcome.service];
  const modelled = modelledWord(heard.some((each) => each.modelled));
  return figure(
    `${capital(noun)} above ${percent(line)} workload`,
    heard.length === 0 ? notKnown : { before: over("before"), after: over("after") },
    { kind: count, format: (value) => decimal(value) },
    `of ${decimal(heard.length)} with a known workload, ${toldMonth(outcome)}${modelled}`,
  );
}

/** What the plan takes of headquarters; where it takes nobody, what it does to releases in error. */
function priceFigure(outcome: Outcome): BeforeAfterView {
  const away = headquartersAway(outcome);
  if (away) {
    const share = (100 * away.mostFte) / away.poolFte;
    return figure(
      "Headquarters FTE lost, of the eligible pool",
      { before: 0, after: share },
      { kind: points, format: (value) => percent(value, 1) },
      `${decimal(away.mostFte, 1)} of ${decimal(away.poolFte)} FTE, ${away.when}`,
    );
  }
  const errors = errorsAYear(outcome);
  return figure(
    "Expected releases in error a year",
    errors ?? notKnown,
    { kind: amount, format: (value) => decimal(value, 1) },
    errors
      ? `all prisons, mean of the ${plural(errors.months, "month")} of the plan`
      : "No published year could be fitted to this position",
  );
}

interface Printing {
  readonly kind: ChangeKind;
  readonly format: (value: number) => string;
}

function figure(
  label: string,
  { before, after }: BeforeAndAfter<number>,
  { kind, format }: Printing,
  detail: string,
): BeforeAfterView {
  const text = (value: number) => (Number.isNaN(value) ? "[x]" : format(value));
  const printed = (value: number) =>
    Number.isNaN(value) ? unknown("not-reported") : known(printedNumber(value, kind.places));
  const change = briefChange(printed(after), printed(before), kind);
  return { label, before: text(before), after: text(after), change, detail };
}

function worstOf<Each extends { readonly shortfall: BeforeAndAfter<number> }>(
  all: readonly Each[],
): Each | undefined {
  return all
    .filter(({ shortfall }) => !Number.isNaN(shortfall.before + shortfall.after))
    .sort((a, b) => b.shortfall.before - a.shortfall.before)[0];
}

const modelledWord = (modelled: boolean) => (modelled ? ", modelled" : "");
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
