import { decimal, longDate, percent } from "@/server/contracts/format";
import type { PlacementRow } from "@/server/contracts/plan-outcome";
import type { ReleaseResult } from "@/server/engine/scenario/apply-release";
import { band } from "@/server/engine/workload/band";
import { unitAddress } from "../../unit/unit-address";
import { cohortWords } from "./cohort-words";
import type { Outcome } from "./outcome";
import type { UnitMove } from "./unit-moves";

type Placed = ReleaseResult["waves"][number]["placements"][number] & { readonly on: string };

/** Each unit that takes people, where they help most first: by how far its workload falls. */
export function placementRows(outcome: Outcome, release: ReleaseResult): readonly PlacementRow[] {
  const moves = new Map(
    [...outcome.units.prison, ...outcome.units.probation].map((each) => [each.unit.code, each]),
  );
  const byUnit = new Map<string, Placed[]>();
  for (const { on, placements } of release.waves) {
    for (const each of placements) byUnit.set(each.unit, [...(byUnit.get(each.unit) ?? []), { ...each, on }]);
  }
  return [...byUnit]
    .flatMap(([code, placed]) => {
      const move = moves.get(code);
      return move ? [{ placed, move }] : [];
    })
    .sort((a, b) => fall(b.move) - fall(a.move))
    .map(({ placed, move }) => row(outcome, release, move, placed));
}

function row(
  outcome: Outcome,
  release: ReleaseResult,
  { unit, shortfall, workload, modelled }: UnitMove,
  placed: readonly Placed[],
): PlacementRow {
  const { model, month, position } = outcome;
  const text = (value: number, places: number) => (Number.isNaN(value) ? "[x]" : percent(value, places));
  // A move that whole numbers would hide is told in tenths.
  const places = decimal(workload.before) === decimal(workload.after) ? 1 : 0;
  const people = placed.reduce((sum, each) => sum + each.people, 0);
  return {
    ...{ code: unit.code, name: unit.name, modelled },
    href: unitAddress(unit.code, { at: position.baseline.name, against: "" }),
    people: decimal(people),
    effectiveFte: decimal(release.gains.get(unit.code)?.[month] ?? 0, 1),
    shortfall: { before: text(shortfall.before, 1), after: text(shortfall.after, 1) },
    workload: { before: text(workload.before, places), after: text(workload.after, places) },
    workloadPercent: Number.isNaN(workload.after) ? null : workload.after,
    band: Number.isNaN(workload.after) ? null : band(workload.after, model.parameters),
    why: placed.map((each) => whyWords(each)).join(" "),
  };
}

/** As the unit stood when the wave left, and who came. The rule is the same for all: it stands over the table. */
function whyWords({ why, on, cohorts }: Placed): string {
  const then = `${percent(why.shortfallPercent)} short, workload ${percent(why.workloadPercent)} on ${longDate(on)}`;
  return `${then}. Sent: ${cohortWords(cohorts)}.`;
}

/** Unknown falls stand last. */
function fall({ workload }: UnitMove): number {
  const points = workload.before - workload.after;
  return Number.isNaN(points) ? -Infinity : points;
}
