import { percent } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import { isTold } from "./is-told";
import type { Outcome } from "./outcome";
import { toldMonth } from "./told-month";

/** What a plan only moves between units: where workload falls most and where it rises most; empty where it moves none. */
export function betweenUnitsWords(outcome: Outcome): readonly Sentence[] {
  const moved = outcome.units[outcome.service]
    .map(({ unit, workload: { before, after } }) => ({ name: unit.name, before, after, by: after - before }))
    .filter(({ by }) => isTold(by))
    .sort((a, b) => a.by - b.by);
  const [falls] = moved.filter(({ by }) => by < 0);
  const rises = moved.filter(({ by }) => by > 0).at(-1);
  const told = [
    ...(falls ? [{ ...falls, verb: "falls" }] : []),
    ...(rises ? [{ ...rises, verb: "rises" }] : []),
  ];
  const [first, second] = told.map(({ name, verb, before, after }): Sentence => [
    `workload at ${name} ${verb} from `,
    { strong: `${percent(before, 1)} to ${percent(after, 1)}` },
  ]);
  if (!first) return [];
  return [
    [`In ${toldMonth(outcome)} `, ...first, ...(second ? [", ", ...second] : []), "."],
    ["No national figure moves as far as can be printed: work goes from unit to unit."],
  ];
}
