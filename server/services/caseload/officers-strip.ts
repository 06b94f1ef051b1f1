import type { OfficersStrip } from "@/server/contracts/caseload";
import { decimal, longDate, percent } from "@/server/contracts/format";
import { bandLabels } from "@/server/contracts/labels";
import type { ShownBand } from "@/server/engine/disclosure/shown-band";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { Quantity } from "@/server/engine/quantity";
import { bands, type Band } from "@/server/engine/vocabulary";

interface StripGrounds {
  readonly name: string;
  readonly week: string;
  readonly officers: number;
  readonly mean: Quantity;
  readonly parameters: ParameterSet;
}

/** The officers behind a mean, by band of their own workload. */
export function officersStrip(
  counts: readonly ShownBand[],
  { name, week, officers, mean, parameters }: StripGrounds,
): OfficersStrip {
  const shareOf = (count: number) => (100 * count) / officers;
  return {
    heading: heading(counts, officers, mean, parameters),
    words: `${decimal(officers)} officers with cases in ${name} by band of their workload, week of ${longDate(week)}.`,
    bands: counts.map(({ band, officers: count }) => ({
      band,
      officers: count === null ? "[c]" : decimal(count),
      share: count === null ? "" : percent(shareOf(count)),
      sharePercent: count === null ? null : shareOf(count),
      label: bandLabels[band],
      range: rangeOf(band, parameters),
    })),
  };
}

/** An average must not hide its tail: said together where every count may be shown. */
function heading(
  counts: readonly ShownBand[],
  officers: number,
  mean: Quantity,
  parameters: ParameterSet,
): string {
  const tail = counts.filter(({ band }) => bands.indexOf(band) >= bands.indexOf("over"));
  const known = tail.flatMap(({ officers: count }) => (count === null ? [] : [count]));
  if (!mean.known || known.length < tail.length) return "Officers by their workload";
  const share = (100 * known.reduce((sum, count) => sum + count, 0)) / officers;
  const line = percent(parameters.value("band.stretched"));
  return `The mean is ${percent(mean.value)}; ${percent(share)} of officers carry more than ${line}`;
}

function rangeOf(band: Band, parameters: ParameterSet): string {
  const place = bands.indexOf(band);
  const before = bands[place - 1];
  const lower = before && before !== "extreme" ? decimal(parameters.value(`band.${before}`)) : null;
  if (band === "extreme") return `over ${lower ?? ""}`;
  const upper = decimal(parameters.value(`band.${band}`));
  return lower === null ? `up to ${upper}` : `over ${lower} to ${upper}`;
}
