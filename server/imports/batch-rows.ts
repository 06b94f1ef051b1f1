import type { Fact, OfficerWeek, PlainDate, UnitWeek } from "../engine/facts";
import type { Service, UnitFunction, UnitKind } from "../engine/vocabulary";

/** What one batch brings: parsed, checked rows, ready to be committed. */
export interface PreparedBatch {
  /** Which reader made it, e.g. `embedded-estate`. With the checksum it says whether a file came before. */
  readonly kind: string;
  readonly title: string;
  readonly sha256: string;
  /** Key of the source register. */
  readonly source: string;
  readonly rows: BatchRows;
}

/** A batch that is read while it is stored, so that only some of its rows are in memory. */
export interface StreamedBatch extends Omit<PreparedBatch, "rows"> {
  readonly parts: AsyncIterable<BatchRows>;
}

export interface BatchRows {
  readonly units?: readonly UnitRow[];
  readonly names?: readonly UnitNameRow[];
  readonly parents?: readonly UnitParentRow[];
  readonly roles?: readonly UnitRoleRow[];
  readonly events?: readonly UnitEventRow[];
  readonly facts?: readonly Fact[];
  readonly nationalFigures?: readonly NationalFigureRow[];
  readonly officerWeeks?: readonly OfficerWeek[];
  readonly unitWeeks?: readonly UnitWeek[];
}

export interface UnitRow {
  readonly code: string;
  readonly service: Service;
  readonly kind: UnitKind;
  readonly opens: PlainDate | null;
  readonly closes: PlainDate | null;
  readonly staffingNote: string | null;
}

export interface UnitNameRow {
  readonly unit: string;
  readonly name: string;
  readonly preferred: 0 | 1;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly source: string;
}

export interface UnitParentRow {
  readonly unit: string;
  readonly hierarchy: "management" | "geography";
  readonly parent: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export interface UnitRoleRow {
  readonly unit: string;
  readonly function: UnitFunction;
  readonly sex: "male" | "female" | "mixed" | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export interface UnitEventRow {
  readonly unit: string;
  readonly kind: "opened" | "closed" | "re-roled" | "transferred";
  readonly on: PlainDate;
  readonly note: string;
}

export interface NationalFigureRow {
  readonly metric: string;
  readonly period: string;
  /** Last day of the period. */
  readonly asOf: PlainDate;
  readonly value: number;
  readonly unit: string;
  readonly publishedIn: string;
  readonly note: string | null;
}

/** A named snapshot to make from batches, later batches winning key by key. */
export interface BaselinePlan {
  /** Stable name in addresses, e.g. `2023-03-31`. */
  readonly name: string;
  readonly title: string;
  readonly asOf: PlainDate;
  /** Order in the baseline switch. */
  readonly position: number;
  /** Batch kinds, in winning order. */
  readonly batches: readonly string[];
}
