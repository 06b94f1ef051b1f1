import { sumColumns, type Columns } from "./sum-columns";

/** A unit with the officers that belong to it directly and the units below it. */
export interface UnitBranch {
  readonly unit: string;
  readonly officers: readonly Columns[];
  readonly children: readonly UnitBranch[];
}

/**
 * Sums of officers at every level: team, delivery unit, region, nation (official roll-up).
 *
 * Formula: each level sums points, hours and cases of the officers below it; ratios are derived from the sums
 * afterwards. A person in two teams is two rows and counts in both. Units: those of the columns.
 * @throws RangeError when two units have the same name.
 * @example team 1 with two officers of 5 cases and team 2 with one // unit above: 15 cases
 */
export function rollUpLevels(branches: readonly UnitBranch[]): ReadonlyMap<string, Columns> {
  const totals = new Map<string, Columns>();
  branches.forEach((branch) => sumBranch(branch, totals));
  return totals;
}

function sumBranch(branch: UnitBranch, totals: Map<string, Columns>): Columns {
  const below = branch.children.map((child) => sumBranch(child, totals));
  const sums = sumColumns([...branch.officers, ...below]);
  if (totals.has(branch.unit)) {
    throw new RangeError(`Two units are named ${branch.unit}. Give each unit a name of its own.`);
  }
  totals.set(branch.unit, sums);
  return sums;
}
