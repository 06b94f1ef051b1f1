import type { ParameterSet } from "@/server/engine/parameter-set";
import type { Band } from "@/server/engine/vocabulary";
import type { BandCount } from "./officers-strip";

/**
 * Counts by band as they may be shown: a small one is hidden, and with it the next smallest where the total would tell
 * it.
 */
export function shownBands(
  counts: readonly { readonly band: Band; readonly officers: number }[],
  parameters: ParameterSet,
): readonly BandCount[] {
  const least = parameters.value("disclosure.minimum-count");
  const hidden = new Set(counts.filter(({ officers }) => officers > 0 && officers < least).map(bandOf));
  if (hidden.size === 1) {
    const [next] = counts
      .filter(({ band, officers }) => officers > 0 && !hidden.has(band))
      .sort((a, b) => a.officers - b.officers);
    if (next) hidden.add(next.band);
  }
  return counts.map(({ band, officers }) => ({ band, officers: hidden.has(band) ? null : officers }));
}

const bandOf = ({ band }: { readonly band: Band }) => band;
