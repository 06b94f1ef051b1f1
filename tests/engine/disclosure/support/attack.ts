import type { CountTree } from "@/server/engine/disclosure/count-network";
import type { ShownCounts } from "@/server/engine/disclosure/suppress-counts";

export interface Range {
  readonly what: string;
  readonly least: number;
  readonly most: number;
  readonly officers: number;
}

type Row = readonly number[];
type Rows = readonly Row[];

/**
 * What can be found out about every hidden count of one week by trying all tables of whole numbers that agree with
 * what is shown: the counts and totals that are, and how many officers each unit has.
 */
export function attack(week: CountTree, shown: ShownCounts): readonly Range[] {
  const bands = week[0]?.[0]?.length ?? 0;
  const sumOf = (rows: Rows) =>
    Array.from({ length: bands }, (_, band) => rows.reduce((all, row) => all + (row[band] ?? 0), 0));
  const agrees = (row: Row, truth: Row, isShown: readonly boolean[]) =>
    row.every((value, band) => isShown[band] !== true || value === truth[band]);

  const groups = week.map((group, place) => {
    const possible = group.map((row, unit) =>
      splits(total(row), bands).filter((each) => agrees(each, row, shown.units[place]?.[unit] ?? [])),
    );
    const tables = product(possible).map((rows) => ({ rows, sum: sumOf(rows) }));
    return tables.filter(({ sum }) => agrees(sum, sumOf(group), shown.groups[place] ?? []));
  });
  const national = sumOf(week.map(sumOf));
  const sums = groups.map((tables) => [...new Map(tables.map(({ sum }) => [sum.join(), sum])).values()]);
  const consistent = product(sums).filter((each) => agrees(sumOf(each), national, shown.nation));

  const ranges: Range[] = [];
  const learn = (what: string, isShown: boolean | undefined, values: readonly number[], officers: number) => {
    if (isShown !== true)
      ranges.push({ what, least: Math.min(...values), most: Math.max(...values), officers });
  };
  for (let band = 0; band < bands; band += 1) {
    const inBand = (rows: Rows) => rows.map((row) => row[band] ?? 0);
    learn(`nation ${band}`, shown.nation[band], inBand(consistent.map(sumOf)), total(national));
    week.forEach((group, place) => {
      const left = new Set(consistent.map((each) => each[place]?.join()));
      const tables = groups[place]?.filter(({ sum }) => left.has(sum.join())) ?? [];
      const officers = total(sumOf(group));
      learn(
        `group ${place} ${band}`,
        shown.groups[place]?.[band],
        inBand(tables.map(({ sum }) => sum)),
        officers,
      );
      group.forEach((row, unit) => {
        const values = inBand(tables.map(({ rows }) => rows[unit] ?? []));
        learn(`unit ${place} ${unit} ${band}`, shown.units[place]?.[unit]?.[band], values, total(row));
      });
    });
  }
  return ranges;
}

const total = (row: Row) => row.reduce((sum, value) => sum + value, 0);

/** Every way to split officers into bands. */
function splits(officers: number, bands: number): Rows {
  if (bands === 1) return [[officers]];
  return Array.from({ length: officers + 1 }, (_, first) =>
    splits(officers - first, bands - 1).map((rest) => [first, ...rest]),
  ).flat();
}

function product<Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return lists.reduce<readonly (readonly Value[])[]>(
    (all, list) => all.flatMap((before) => list.map((value) => [...before, value])),
    [[]],
  );
}
