import { decimal, longDate, percent } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import { figureOf } from "@/server/engine/position/figure";
import { rollUp } from "@/server/engine/position/roll-up";
import type { Service } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { nationalWords } from "./national-words";

/** The position in two sentences: published national totals first, then units past the lines. */
export function unitsHeadline(position: Position): readonly Sentence[] {
  return [nationalWords(position), overWords(position)];
}

/** Headquarters has people in post and nothing to set them against. */
export function headquartersWords(position: Position): Sentence {
  const { quantity, asOf } = figureOf(position.facts("HEADQUARTERS", "in-post-fte"), position.baseline.asOf);
  if (!quantity.known) return [];
  return [
    "Headquarters and area services have ",
    { strong: `${decimal(quantity.value)} FTE` },
    ` in post at ${longDate(asOf)}; no requirement is published for them.`,
  ];
}

function overWords(position: Position): Sentence {
  const prisons = counts(position, "prison");
  const delivery = counts(position, "probation");
  return [
    { strong: `${prisons.unitsOverWorkload} of ${prisons.unitsKnown}` },
    " prisons (inferred) and ",
    { strong: `${delivery.unitsOverWorkload} of ${delivery.unitsKnown}` },
    " delivery units (modelled) carry more than 110% workload; ",
    { strong: `${prisons.unitsOverLine}` },
    prisons.unitsOverLine === 1 ? " prison and " : " prisons and ",
    { strong: `${delivery.unitsOverLine}` },
    " delivery units are past the 30% line.",
  ];
}

function counts(position: Position, service: Service) {
  return rollUp(
    position.units.filter((unit) => unit.unit.service === service),
    position.parameters,
  );
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
