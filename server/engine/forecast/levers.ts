import type { CaseType } from "../vocabulary";

/** What a plan moves, by unit and month. Nothing is moved until a measure moves it. */
export type LeverName =
  /** New officers, FTE a month. */
  | "joiners"
  /** What trainees do, FTE. */
  | "traineeFte"
  /** Percentage points a year on the leaving rate. */
  | "leavingPoints"
  /** Share of those in post who are away beyond the allowance. */
  | "absentShare"
  /** Hours of overtime over contracted hours, all officers. */
  | "overtimeHours"
  /** Share of officers who work overtime. */
  | "overtimeStaff"
  /** Share of the inexperienced who have been trained, and the time that it takes of those in post. */
  | "trainedShare"
  | "trainingShare"
  | "people"
  | "places"
  | "requiredFte"
  /** Releases a month. */
  | "releases"
  /** Share by which cases that start are more. */
  | `${CaseType}Starts`
  | `${CaseType}Cases`
  | `${CaseType}Suspended`
  /** Cases that came from another unit or, below 0, went to one, and their points. */
  | `${CaseType}Transferred`
  | `${CaseType}TransferredPoints`
  /** Share of releases checked a second time; minutes are means over all releases. */
  | "checkedByUnit"
  | "checkedByOthers"
  | "checkMinutes"
  | "governor"
  /** Share under new rules, where it is set. */
  | "newRulesCheck"
  | "newRulesAssessment"
  /** Officers' posts filled by people on loan, FTE; below 0 at a donor. */
  | "coverFte"
  /** All that a loan gains or loses, cover and supervision included, FTE. */
  | "helpFte";

/** One value for each unit and column, unit by unit; a lever that nothing moves has no values. */
export interface Levers {
  readonly units: number;
  /** Months and the position before them. */
  readonly columns: number;
  readonly values: Partial<Record<LeverName, Float64Array>>;
}
