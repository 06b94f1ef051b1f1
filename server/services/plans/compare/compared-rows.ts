import type { ComparedCell, ComparedRow } from "@/server/contracts/compare-plans";
import { decimal, percent, plural } from "@/server/contracts/format";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import { briefChange } from "../../change/brief-change";
import type { ChangeKind } from "../../change/change-amount";
import { monthWords } from "../../overview/month-words";
import { headquartersAway } from "../outcome/headquarters-away";
import type { NationalFigure } from "../outcome/national-months";
import { netFte } from "../outcome/net-fte";
import type { Outcome } from "../outcome/outcome";
import { peopleHeld } from "../outcome/people-held";
import { printedNumber } from "../outcome/printed-number";

/** What the plans come to, an outcome a row, over the months that all of them look ahead. */
export function comparedRows(outcomes: readonly Outcome[], months: number): readonly ComparedRow[] {
  const over = `mean of ${plural(months, "month")}`;
  const amounts = [
    amountRow("People released", "by headquarters", outcomes, peopleReleased, 0, null),
    amountRow(
      "Not placed",
      "people in the holding area",
      outcomes,
      ({ result }) => peopleHeld(result),
      0,
      "lowest",
    ),
    {
      ...amountRow("Most effective FTE", "in one month", outcomes, mostEffective, 1, "highest"),
      cells: withMonths(amountRow("", "", outcomes, mostEffective, 1, "highest").cells, outcomes),
    },
    amountRow(
      "Effective FTE-months gained",
      `sum of ${plural(months, "month")}`,
      outcomes,
      gained(months),
      1,
      "highest",
    ),
    amountRow(
      "Headquarters FTE-months lost",
      `sum of ${plural(months, "month")}`,
      outcomes,
      lost(months),
      1,
      "lowest",
    ),
  ];
  const hasRelease = outcomes.some(({ result }) => result.releases.length > 0);
  return [
    ...(hasRelease ? amounts : []),
    nationalRow(
      "Prison officers short after cover",
      over,
      outcomes,
      { service: "prison", figure: "shortfall" },
      months,
    ),
    nationalRow(
      "Probation officers short after cover",
      over,
      outcomes,
      { service: "probation", figure: "shortfall" },
      months,
    ),
    nationalRow("Work of prison officers", over, outcomes, { service: "prison", figure: "work" }, months),
    nationalRow(
      "Work of probation officers",
      over,
      outcomes,
      { service: "probation", figure: "work" },
      months,
    ),
    nationalRow(
      "Expected releases in error a year",
      over,
      outcomes,
      { service: "prison", figure: "errors" },
      months,
    ),
  ];
}

type Amount = (outcome: Outcome) => number;

const peopleReleased: Amount = ({ result }) => result.releases.reduce((sum, { people }) => sum + people, 0);
const mostEffective: Amount = ({ result }) => Math.max(0, ...netFte(result));
const gained =
  (months: number): Amount =>
  ({ result }) =>
    sum(netFte(result), months);
const lost =
  (months: number): Amount =>
  (outcome) =>
    sum(headquartersAway(outcome)?.fte ?? new Float64Array(), months);

const sum = (values: Float64Array, months: number) =>
  values.slice(1, months + 1).reduce((total, value) => total + value, 0);

function withMonths(cells: readonly ComparedCell[], outcomes: readonly Outcome[]): readonly ComparedCell[] {
  return cells.map((cell, at) => {
    const outcome = outcomes[at];
    if (!outcome || outcome.result.releases.length === 0) return cell;
    const net = netFte(outcome.result);
    const date = outcome.dates[net.indexOf(Math.max(...net))] ?? "";
    return { ...cell, text: `${cell.text} in ${monthWords(date)}` };
  });
}

function amountRow(
  label: string,
  detail: string,
  outcomes: readonly Outcome[],
  amount: Amount,
  places: number,
  best: "lowest" | "highest" | null,
): ComparedRow {
  const values = outcomes.map((outcome) =>
    outcome.result.releases.length === 0 ? NaN : printedNumber(amount(outcome), places),
  );
  return {
    ...{ label, detail },
    cells: values.map((value, at) => ({
      text: Number.isNaN(value) ? "none" : decimal(value, places),
      change: null,
      best: best !== null && isBest(values, at, best === "highest" ? 1 : -1),
    })),
  };
}

function nationalRow(
  label: string,
  detail: string,
  outcomes: readonly Outcome[],
  { service, figure }: { readonly service: "prison" | "probation"; readonly figure: NationalFigure },
  months: number,
): ComparedRow {
  const isShare = figure !== "errors";
  const kind: ChangeKind = { moreIs: "worse", unit: isShare ? "points" : "", places: 1 };
  const means = outcomes.map(({ national }) => ({
    before: mean(national[service].before[figure], months),
    after: mean(national[service].after[figure], months),
  }));
  const moved = means.map(({ before, after }) =>
    before.known && after.known ? after.value - before.value : NaN,
  );
  return {
    ...{ label, detail },
    cells: means.map(({ before, after }, at) => ({
      text: after.known ? (isShare ? percent(after.value, 1) : decimal(after.value, 1)) : "[x]",
      change: briefChange(after, before, kind),
      best: isBest(
        moved.map((value) => printedNumber(value, 1)),
        at,
        -1,
      ),
    })),
  };
}

/** As printed: plans may start from different positions, and a finer difference is not read. */
function mean(values: Float64Array, months: number): Quantity {
  const value = sum(values, months) / months;
  return Number.isNaN(value) ? unknown("not-reported") : known(printedNumber(value, 1));
}

/** Better than each of the others; none is where two are alike. */
function isBest(values: readonly number[], at: number, direction: 1 | -1): boolean {
  const own = values[at] ?? NaN;
  const others = values.filter((_, other) => other !== at && !Number.isNaN(values[other] ?? NaN));
  return others.length > 0 && others.every((value) => direction * (own - value) > 0);
}
