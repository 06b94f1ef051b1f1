import { bulletinMeasures, type BulletinMeasure } from "./bulletin-columns";
import type { BulletinFigure } from "./bulletin-row";
import { isCount } from "./is-count";

export type Sums = Readonly<Record<BulletinMeasure, number>>;

/** Sums of the rows read so far. */
export interface BulletinSums {
  add(figures: readonly BulletinFigure[]): void;
  /** Rows from here on are not of prisons but of removal centres. */
  beginCentres(): void;
  readonly inCentres: boolean;
  /** Sums since the last sub-total begin anew. */
  closeSection(): void;
  readonly all: Sums;
  readonly prisons: Sums;
  readonly section: Sums;
}

export function bulletinSums(): BulletinSums {
  const all = noughts();
  const prisons = noughts();
  let section = noughts();
  let inCentres = false;
  return {
    ...{ all, prisons },
    get section() {
      return section;
    },
    get inCentres() {
      return inCentres;
    },
    add(figures) {
      for (const { measure, figure } of figures) {
        if (!isCount(figure)) continue;
        all[measure] += figure;
        section[measure] += figure;
        if (!inCentres) prisons[measure] += figure;
      }
    },
    beginCentres() {
      inCentres = true;
    },
    closeSection() {
      section = noughts();
    },
  };
}

function noughts(): Record<BulletinMeasure, number> {
  return Object.fromEntries(bulletinMeasures.map((measure) => [measure, 0])) as Record<
    BulletinMeasure,
    number
  >;
}
