import { decimal, longDate, percent } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import { figureOf } from "@/server/engine/position/figure";
import { rollUp } from "@/server/engine/position/roll-up";
import { shortfall } from "@/server/engine/staffing/shortfall";
import type { Grade, Service } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";

/** The position in two sentences: published national totals first, then units past the lines. */
export function unitsHeadline(position: Position): readonly Sentence[] {
  return [
    [
      ...serviceWords(position, "PRISONS", "band-3-5", "Prisons are", "officers"),
      "; ",
      ...serviceWords(position, "PROBATION", "po", "probation is", "probation officers"),
      ".",
    ],
    overWords(position),
  ];
}

function serviceWords(position: Position, unit: string, grade: Grade, subject: string, officers: string) {
  const required = figureOf(position.facts(unit, "required-fte", grade), position.snapshot.asOf);
  const inPost = figureOf(position.facts(unit, "in-post-fte", grade), position.snapshot.asOf);
  const gap = shortfall(
    { requiredFte: required.quantity, inPostFte: inPost.quantity },
    position.parameters.value("line.reference-gap"),
  );
  if (!gap.shortfallPercent.known || !gap.pointsToLine.known)
    return [`${subject} of unknown strength`] as const;
  const points = gap.pointsToLine.value;
  const line = `${decimal(Math.abs(points))} points ${points < 0 ? "inside" : "past"} the 30% line`;
  return [
    `${subject} `,
    { strong: `${percent(gap.shortfallPercent.value, 1)} short` },
    ` of ${officers} at ${longDate(inPost.asOf)}, ${line}`,
  ] as const;
}

function overWords(position: Position): Sentence {
  const prisons = counts(position, "prison");
  const delivery = counts(position, "probation");
  return [
    { strong: `${prisons.unitsOverWorkload} of ${prisons.units}` },
    " prisons (inferred) and ",
    { strong: `${delivery.unitsOverWorkload} of ${delivery.units}` },
    " delivery units (modelled) carry more than 110% workload; ",
    { strong: `${prisons.unitsOverLine}` },
    prisons.unitsOverLine === 1 ? " prison and " : " prisons and ",
    { strong: `${delivery.unitsOverLine}` },
    " delivery units are past the 30% line.",
  ];
}

function counts(position: Position, service: Service) {
  const ranked = position.units.filter((unit) => unit.unit.service === service && unit.ranking.ranked);
  return rollUp(ranked, position.parameters);
}

/** The sum of published units beside the published total, so that nobody takes one for the other. */
export function sumOfUnitsNote(position: Position): string {
  const prisons = position.units.filter((unit) => unit.unit.service === "prison");
  const sum = rollUp(prisons, position.parameters);
  const share = sum.shortfallPercent.known ? percent(sum.shortfallPercent.value, 1) : "unknown";
  return (
    `The ${sum.unitsKnown} prisons with figures sum to ${decimal(sum.inPostFte, 1)} of ` +
    `${decimal(sum.requiredFte, 1)} officers (${share} short, ${decimal(sum.grossShortfallFte)} FTE gross: ` +
    "surpluses do not help a neighbour). The headline uses the published national total."
  );
}
