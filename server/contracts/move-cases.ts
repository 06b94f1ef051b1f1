import { z } from "zod";
import type { Band } from "../engine/vocabulary";
import { word } from "./address";
import type { ChangeView } from "./change";
import type { Option } from "./filters";
import type { FrameView, ProblemLink, Sentence } from "./page";

const longestCode = 40;

/** A what-if of one delivery unit as its address says it. `kind` is type and tier in one word: `community.B2`. */
export const MoveCasesInput = z.object({
  code: z.string().max(longestCode),
  at: word,
  against: word,
  to: word,
  kind: word,
  /** As it was typed; null where nothing was asked yet. */
  cases: z.string().trim().nullable().catch(null).default(null),
});
export type MoveCasesInput = z.infer<typeof MoveCasesInput>;

/** Which scenario a what-if is kept in; empty is a new one. */
export const KeepMoveInput = MoveCasesInput.extend({ plan: z.string().trim().default("") });
export type KeepMoveInput = z.infer<typeof KeepMoveInput>;

/** What would happen to two delivery units if cases moved from one to the other. */
export interface MoveCasesView {
  readonly frame: FrameView;
  readonly name: string;
  readonly trail: readonly { readonly label: string; readonly href: string }[];
  readonly headline: readonly Sentence[];
  /** Why nothing can be said of this unit; null where something can. */
  readonly refusal: string | null;
  readonly form: MoveFormView | null;
  readonly problems: readonly ProblemLink[];
  readonly result: MoveResultView | null;
  readonly room: MoveRoomView | null;
  readonly notes: readonly string[];
}

export interface MoveFormView {
  readonly action: string;
  /** Sent along as it is. */
  readonly carried: Readonly<Record<string, string>>;
  readonly to: GroupedField;
  readonly kind: GroupedField;
  readonly cases: {
    readonly value: string;
    readonly error: string | null;
  };
}

/** One of many, in groups. */
export interface GroupedField {
  readonly hint: string | null;
  readonly error: string | null;
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

export interface MoveResultView {
  readonly heading: string;
  readonly units: readonly MovedUnitRow[];
  readonly facts: readonly { readonly label: string; readonly value: string; readonly detail: string }[];
  readonly keep: KeepMoveView;
}

/** One of the two units, before and after. */
export interface MovedUnitRow {
  readonly name: string;
  readonly href: string;
  readonly role: string;
  readonly before: MovedWorkload;
  readonly after: MovedWorkload;
  readonly change: ChangeView;
  readonly cases: string;
  readonly casesPerOfficer: string;
}

export interface MovedWorkload {
  readonly text: string;
  readonly percent: number | null;
  readonly band: Band | null;
  /** In words; empty where it is not known. */
  readonly bandName: string;
}

/** The form that keeps the what-if as a measure of a plan. */
export interface KeepMoveView {
  readonly action: string;
  readonly carried: Readonly<Record<string, string>>;
  /** Scenarios of the same position; a new one stands before them. */
  readonly plans: readonly Option[];
  readonly hint: string;
}

/** How many cases would have to go, and which units have room for them. */
export interface MoveRoomView {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
  readonly caption: string;
  readonly rows: readonly RoomRow[];
}

export interface RoomRow {
  readonly name: string;
  readonly region: string;
  readonly workload: MovedWorkload;
  /** How many cases could come before the unit's mean is over the line. */
  readonly room: string;
  /** What-if with the unit and as many cases as both need and have room for. */
  readonly tryHref: string;
  readonly tryLabel: string;
}
