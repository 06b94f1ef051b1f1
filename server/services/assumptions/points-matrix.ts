import type { AssumptionRow, PointsMatrix } from "@/server/contracts/assumptions";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { baseTiers, caseTypes, type CaseType } from "@/server/engine/vocabulary";

const headings = {
  points: "Points a month of one case, by tier",
  "points-t2a": "Points a month of one transition to adulthood case, by tier",
} as const;
type Prefix = keyof typeof headings;
const prefixes = Object.keys(headings) as Prefix[];
const typeLabels: Readonly<Record<CaseType, string>> = {
  community: "Community",
  licence: "Licence",
  custody: "Custody",
};

const keyOf = (prefix: Prefix, type: string, tier: string) => `${prefix}.${type}.${tier}`;
const inMatrix = new Set<string>(
  prefixes.flatMap((prefix) =>
    caseTypes.flatMap((type) => baseTiers.map((tier) => keyOf(prefix, type, tier))),
  ),
);

/** Whether a row is told in a matrix and not on a line of its own. */
export function isInMatrix(key: RegisterKey): boolean {
  return inMatrix.has(key);
}

/** The points of each set that has a row left, by tier and case type. */
export function pointsMatrices(rows: readonly AssumptionRow[]): readonly PointsMatrix[] {
  return prefixes.flatMap((prefix) => {
    const entries = rows.filter(({ key }) => inMatrix.has(key) && key.startsWith(`${prefix}.`));
    const [first] = entries;
    return first ? [matrix(prefix, first, entries)] : [];
  });
}

function matrix(prefix: Prefix, first: AssumptionRow, entries: readonly AssumptionRow[]): PointsMatrix {
  const byKey = new Map(entries.map((row) => [row.key, row]));
  const cell = (type: string, tier: string) => {
    const row = byKey.get(keyOf(prefix, type, tier));
    return row ? { value: String(row.number ?? row.value), label: row.label, href: row.href } : null;
  };
  const types = caseTypes.filter((type) => baseTiers.some((tier) => byKey.has(keyOf(prefix, type, tier))));
  return {
    key: prefix,
    heading: headings[prefix],
    words: `${entries.length} rows. ${first.status}, from ${first.from}; bounds ${first.bounds}; ${first.range.toLowerCase()}.`,
    source: first.source,
    reviewBy: first.reviewBy,
    pastReview: first.pastReview,
    columns: types.map((type) => typeLabels[type]),
    rows: baseTiers
      .map((tier) => ({ tier, cells: types.map((type) => cell(type, tier)) }))
      .filter(({ cells }) => cells.some((found) => found !== null)),
    entries,
  };
}
