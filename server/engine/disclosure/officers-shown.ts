import type { PlainDate } from "../facts";
import type { Quantity } from "../quantity";
import type { ShownBand } from "./shown-band";

/** Counts of the officers of a unit or a service in its latest week, as they may be shown beside each other. */
export interface OfficersShown {
  readonly week: PlainDate;
  /** Officers who reported. */
  readonly officers: number;
  /** Lightest first; empty where no band is kept. */
  readonly bands: readonly ShownBand[];
  /** Officers strictly above the line. */
  readonly over: Quantity;
  /** Officers whose run above the line, up to the week, is long enough to be excessive. */
  readonly sustained: Quantity;
}
