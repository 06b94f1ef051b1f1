import type { Band } from "../vocabulary";

/** Officers of a band as they may be shown; null is suppressed. */
export interface ShownBand {
  readonly band: Band;
  readonly officers: number | null;
}
