import type { CaseloadCell, CaseloadColumn, CaseloadView } from "./caseload";
import type { Option } from "./filters";

/** One week, month or tier as tiles, with the list of the same numbers: its table has one column. */
export interface CaseloadMapView extends CaseloadView {
  readonly choice: MapChoice;
  /** Null where none is held. */
  readonly map: CaseloadMap | null;
}

/** Weeks, months or tiers that can be shown. */
export interface MapChoice {
  /** `Week`, `Month` or `Tier`. */
  readonly label: string;
  /** What is shown where nothing is chosen. */
  readonly usual: string;
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

export interface CaseloadMap {
  readonly heading: string;
  /** How the tiles stand. */
  readonly words: string;
  readonly column: CaseloadColumn;
  /** Tiles that stand together; one block without a name where all do. */
  readonly blocks: readonly MapBlock[];
  readonly listHeading: string;
  /** Head of the words beside the numbers, `Band`, `Level` or `Change`; empty where they have none. */
  readonly markHead: string;
}

/** Column and row of a grid, from 1. */
export interface MapPlace {
  readonly column: number;
  readonly row: number;
}

export interface MapBlock {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** Null where it stands in its order. */
  readonly place: MapPlace | null;
  readonly tiles: readonly MapTile[];
}

export interface MapTile {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly cell: CaseloadCell;
  /** Null where it stands in its order. */
  readonly place: MapPlace | null;
}
