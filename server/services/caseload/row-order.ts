import type { CaseloadInput, CaseloadRow } from "@/server/contracts/caseload";

/** A row with what it is sorted by. */
export interface SortedRow {
  readonly row: CaseloadRow;
  /** 1 where a unit's mean has been over for four weeks; of a region, how many of its units' have. */
  readonly sustained: number;
  readonly workloadPercent: number | null;
  /** Units that have just opened or changed are in no order of severity: they come last. */
  readonly ranked: boolean;
}

const alphabet = new Intl.Collator("en");

/** Rows in the order that is asked for: severity, the management line, or the alphabet. Ties go by name. */
export function orderedRows(rows: readonly SortedRow[], sort: CaseloadInput["sort"]): readonly CaseloadRow[] {
  const byName = (a: SortedRow, b: SortedRow) => alphabet.compare(a.row.name, b.row.name);
  const orders: Record<CaseloadInput["sort"], (a: SortedRow, b: SortedRow) => number> = {
    "": (a, b) =>
      Number(b.ranked) - Number(a.ranked) || b.sustained - a.sustained || workloadOrder(a, b) || byName(a, b),
    organisation: (a, b) => alphabet.compare(a.row.detail, b.row.detail) || byName(a, b),
    name: byName,
  };
  return [...rows].sort(orders[sort]).map(({ row }) => row);
}

/** Unknown comes last. */
function workloadOrder({ workloadPercent: a }: SortedRow, { workloadPercent: b }: SortedRow): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
