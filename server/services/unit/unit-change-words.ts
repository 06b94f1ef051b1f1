import { longDate } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ChangeAmount } from "../change/change-amount";
import { amountOfUnit } from "../change/compared-unit";
import type { Comparison } from "../change/comparison";
import { modelledTargets } from "../change/modelled-targets";
import { sinceWords } from "../change/since-words";

const points = { moreIs: "worse", unit: "points", places: 1 } as const;
const fte = { moreIs: "neutral", unit: "FTE", places: 1 } as const;

/** The main changes of a unit in one sentence, or why they cannot be told. */
export function unitChangeWords(comparison: Comparison, unit: UnitPosition): Sentence {
  if (unit.unit.service === "headquarters") {
    const people = amountOfUnit(comparison, unit, ({ staffing }) => staffing.inPost.quantity, fte);
    return sentence(comparison, [["people in post", people]]);
  }
  return sentence(comparison, [
    ["workload", amountOfUnit(comparison, unit, ({ workload }) => workload.percent.quantity, points)],
    ["the shortfall", amountOfUnit(comparison, unit, ({ staffing }) => staffing.shortfallPercent, points)],
  ]);
}

type Named = readonly [what: string, amount: ChangeAmount];

function sentence(comparison: Comparison, changes: readonly Named[]): Sentence {
  const [first, ...others] = changes;
  const unknowns = new Set(changes.map(([, amount]) => (amount.verdict === "unknown" ? amount.why : null)));
  const [why] = unknowns;
  if (unknowns.size === 1 && why) return [` Not comparable with ${longDate(comparison.since)}: ${why}.`];
  if (!first) return [];
  const since = sinceWords(comparison);
  return [
    ` ${since.charAt(0).toUpperCase()}${since.slice(1)} `,
    ...clause(first),
    ...others.flatMap((change) => [", ", ...clause(change)]),
    ".",
  ];
}

function clause([what, amount]: Named): Sentence {
  if (amount.verdict === "unknown") return [`${what} cannot be compared (${amount.why})`];
  if (amount.verdict === "same") return [`${what} is unchanged`];
  const judgement = amount.verdict === "neutral" ? "" : `, ${amount.verdict}`;
  return [`${what} is `, { strong: `${amount.direction} ${amount.amount}${judgement}` }];
}

/** What a change of this unit leaves open. */
export function changeLimits({ unit }: UnitPosition): readonly string[] {
  switch (unit.service) {
    case "prison":
      return [modelledTargets];
    case "probation":
      return ["Both positions are modelled: a change between them shows the model, not the unit."];
    case "headquarters":
      return [];
  }
}
