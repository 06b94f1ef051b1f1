import type { UnitLongOver } from "@/db/queries/officers-over";
import { suppressCounts } from "@/server/engine/disclosure/suppress-counts";
import type { Position } from "../../positions/load-position";

/** Officers over for long, as they may be shown. */
export interface OverCount {
  readonly code: string;
  readonly name: string;
  readonly officers: number;
  /** Null is suppressed. */
  readonly over: number | null;
  readonly longestRunWeeks: number;
}

export interface OverGroup extends OverCount {
  readonly units: readonly OverCount[];
}

export interface OverCounts extends OverCount {
  readonly groups: readonly OverGroup[];
}

type Grounds = Pick<Position, "snapshot" | "parameters">;

/** Sums by region and nation, suppressed together: whether a count is shown is the same on every page of the question. */
export function overCounts({ snapshot, parameters }: Grounds, rows: readonly UnitLongOver[]): OverCounts {
  const unitOf = new Map(snapshot.units.map((unit) => [unit.code, unit]));
  const byGroup = new Map<string, UnitLongOver[]>();
  for (const row of rows) {
    const group = unitOf.get(row.unit)?.parent ?? "";
    byGroup.set(group, [...(byGroup.get(group) ?? []), row]);
  }
  const parts = [...byGroup];
  const shown = suppressCounts(
    [parts.map(([, units]) => units.map(({ officers, over }) => [over, officers - over]))],
    parameters,
  );
  const count = (code: string, of: readonly UnitLongOver[], isShown: boolean | undefined): OverCount => ({
    code,
    name: unitOf.get(code)?.name ?? code,
    officers: of.reduce((sum, { officers }) => sum + officers, 0),
    over: isShown === true ? of.reduce((sum, { over }) => sum + over, 0) : null,
    longestRunWeeks: of.reduce((longest, row) => Math.max(longest, row.longestRunWeeks), 0),
  });
  return {
    ...count("", rows, shown.nation[0]),
    groups: parts.map(([code, units], group) => ({
      ...count(code, units, shown.groups[group]?.[0]),
      units: units.map((row, unit) => count(row.unit, [row], shown.units[group]?.[unit]?.[0])),
    })),
  };
}
