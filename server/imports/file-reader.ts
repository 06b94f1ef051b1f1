import type { Fact, OfficerWeek, PlainDate } from "../engine/facts";
import type { ParameterSet } from "../engine/parameter-set";
import type { ImportIssue } from "./issue";
import type { OpenedFile, SheetRow } from "./sheet";
import type { UnitIndex } from "./unit-index";

/** Kinds of files that are recognised, by what stands in them. */
export const importKinds = [
  "population-bulletin",
  "noms-workforce",
  "own-prisons",
  "own-delivery-units",
  "own-headquarters",
  "own-officer-weeks",
  "own-demand",
  "own-observed-errors",
  "own-requirement",
  "wmt-officers",
] as const;
export type ImportKind = (typeof importKinds)[number];

/** The first rows of a sheet: enough to tell what the file is. */
export interface SheetHead {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** Reads one kind of file: which it is, and what its rows say. */
export interface FileReader {
  readonly kind: ImportKind;
  /** What the file is, in the words of its publisher or of the template. */
  readonly title: string;
  /** Key of the source register: where its figures come from. */
  readonly source: string;
  recognises(heads: readonly SheetHead[]): boolean;
  /**
   * Reads the rows, some thousands at a time. A row never throws: what is wrong with it is an issue.
   * @throws FileRefused where the file breaks in the middle
   */
  read(file: OpenedFile, context: ReadContext): AsyncGenerator<ReadPart, ReadSummary, void>;
}

/** What a reader needs to know of the world. */
export interface ReadContext {
  readonly units: UnitIndex;
  /** No figure may be dated after it. */
  readonly today: PlainDate;
  readonly parameters: ParameterSet;
  /** The same officer gets the same pseudonym in every file; nobody can tell whose it is without the key. */
  readonly pseudonym: (officer: string) => string;
}

/** An officer's week as a file tells it. */
export interface ReadOfficerWeek extends OfficerWeek {
  /** Cases by type and tier as in a unit's week; null where the file does not tell tiers. */
  readonly tierCases: readonly number[] | null;
  /** Standard and fast court reports that are counted in the points. */
  readonly reports: readonly [standard: number, fast: number];
}

/** What some rows of a file say. */
export interface ReadPart {
  /** Rows of figures that were looked at, good or not. */
  readonly rows: number;
  readonly facts: readonly Fact[];
  readonly officerWeeks: readonly ReadOfficerWeek[];
  readonly issues: readonly ImportIssue[];
}

/** What a file says as a whole, known when its last row was read. */
export interface ReadSummary {
  /** The one date of the file, or the last of several; null where no row had one. */
  readonly reportDate: PlainDate | null;
  /** Sums of the rows read, by measure, e.g. `population`, `operationalCapacity`, `inPostFte`. */
  readonly totals: Readonly<Record<string, number>>;
  readonly checks: readonly TotalCheck[];
  /** Names of units as they stand in the file, each once. */
  readonly matches: readonly UnitMatch[];
}

/** A sum of the rows beside the total that the file itself prints. */
export interface TotalCheck {
  /** What is summed, in words. */
  readonly label: string;
  readonly sum: number;
  readonly printed: number;
  /** How far apart they may be: rounding in print. */
  readonly tolerance: number;
}

/** A unit as a file calls it; `unit` is null where nobody here is called so. */
export interface UnitMatch {
  readonly name: string;
  readonly unit: string | null;
  readonly by: "code" | "name" | "other-name" | null;
}
