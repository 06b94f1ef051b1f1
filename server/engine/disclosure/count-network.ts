/** Counts of officers by group, unit and band: `counts[group][unit][band]`. All units have the same bands. */
export type CountTree = readonly (readonly (readonly number[])[])[];

/** A count of officers on its way from the unit to the totals: what flows into a node flows out of it. */
export interface CountEdge {
  readonly from: number;
  readonly to: number;
  /** Counts for the same edge, one a week. */
  readonly values: readonly number[];
  /** All officers of the unit, the group or the nation that the count is of, one a week. */
  readonly officers: readonly number[];
}

export interface CountNetwork {
  readonly nodes: number;
  /** Units' counts by group, unit and band; then groups' by group and band; then the nation's by band. */
  readonly edges: readonly CountEdge[];
}

/**
 * What somebody can reckon with: each unit's officers are known and split into bands, bands add up over the units of a
 * group and over groups. As a network: a count of a unit flows to its group's band, that to the nation's band, and all
 * of those together. Sums of several weeks of the same units stand beside each other.
 * @example two groups of one unit each and two bands // 4 + 4 + 2 edges
 */
export function countNetwork(weeks: readonly CountTree[]): CountNetwork {
  const [shape = []] = weeks;
  const bands = shape.flat()[0]?.length ?? 0;
  const units = shape.flat().length;
  const groupBand = (group: number, band: number) => units + group * bands + band;
  const nationBand = (band: number) => units + shape.length * bands + band;
  const top = nationBand(bands);
  const edges: CountEdge[] = [];
  let unit = 0;
  shape.forEach((group, groupPlace) => {
    group.forEach((_, unitPlace) => {
      const ofUnit = weeks.map((week) => week[groupPlace]?.[unitPlace] ?? []);
      for (let band = 0; band < bands; band += 1)
        edges.push({ from: unit, to: groupBand(groupPlace, band), ...valuesOf(ofUnit, band) });
      unit += 1;
    });
  });
  shape.forEach((_, group) => {
    const ofGroup = weeks.map((week) => addUp(week[group] ?? [], bands));
    for (let band = 0; band < bands; band += 1)
      edges.push({ from: groupBand(group, band), to: nationBand(band), ...valuesOf(ofGroup, band) });
  });
  const ofNation = weeks.map((week) => addUp(week.flat(), bands));
  for (let band = 0; band < bands; band += 1)
    edges.push({ from: nationBand(band), to: top, ...valuesOf(ofNation, band) });
  return { nodes: top + 1, edges };
}

function valuesOf(weeks: readonly (readonly number[])[], band: number) {
  return {
    values: weeks.map((counts) => counts[band] ?? 0),
    officers: weeks.map((counts) => counts.reduce((sum, count) => sum + count, 0)),
  };
}

function addUp(rows: readonly (readonly number[])[], bands: number): readonly number[] {
  return Array.from({ length: bands }, (_, band) => rows.reduce((sum, row) => sum + (row[band] ?? 0), 0));
}
