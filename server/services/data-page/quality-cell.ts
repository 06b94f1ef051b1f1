import type { QualityCell } from "@/server/contracts/unit-quality";
import { reasonWords } from "@/server/contracts/unknown-words";
import type { PlainDate } from "@/server/engine/facts";
import { worstQuality } from "@/server/engine/position/figure";
import type { Quality, UnknownReason } from "@/server/engine/vocabulary";

/** How one figure of a unit is known. */
export interface GradedFigure {
  readonly quality: Quality;
  readonly asOf: PlainDate;
  /** Why it is not known; null where it is. */
  readonly reason: UnknownReason | null;
}

/** The worst grade of the figures that are known, with their dates; without one, why there is none. */
export function qualityCell(figures: readonly GradedFigure[]): QualityCell {
  const known = figures.filter(({ reason }) => reason === null);
  const dates = known.map(({ asOf }) => asOf).sort();
  const [oldest] = dates;
  if (oldest === undefined) {
    const reason = figures[0]?.reason ?? "not-reported";
    return { grade: "E", oldest: "", latest: "", note: reasonWords(reason) };
  }
  const left = figures.length - known.length;
  return {
    grade: worstQuality(known.map(({ quality }) => quality)),
    ...{ oldest, latest: dates.at(-1) ?? oldest },
    note: left > 0 ? `${left} missing` : "",
  };
}
