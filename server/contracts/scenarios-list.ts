import { z } from "zod";
import { word } from "./address";
import type { FrameView } from "./page";
import type { FieldProblem } from "./read-scenario";

/** State of the page of all scenarios; `import` names an import that was refused a moment ago. */
export const ScenariosInput = z.object({ at: word, against: word, import: word });
export type ScenariosInput = z.infer<typeof ScenariosInput>;

export const ImportInput = z.strictObject({ name: z.string(), text: z.string() });
export type ImportInput = z.infer<typeof ImportInput>;

/** The scenario that a file has become, or the name under which its problems are shown. */
export type Imported =
  { readonly ok: true; readonly scenario: string } | { readonly ok: false; readonly problems: string };

export interface RefusedImport {
  /** Name of the file; empty where none was chosen. */
  readonly name: string;
  readonly problems: readonly FieldProblem[];
}

/** The scenarios that are kept here, the examples, and what a refused file was refused for. */
export interface ScenariosView {
  readonly frame: FrameView;
  readonly kept: readonly ScenarioRowView[];
  readonly archived: readonly ScenarioRowView[];
  readonly examples: readonly ExampleView[];
  /** Null where none was refused; `forgotten` where it was too long ago. */
  readonly refused: RefusedImport | "forgotten" | null;
}

/** What a plan starts from and does, in short. */
export interface PlanSummary {
  /** Names it in addresses. */
  readonly plan: string;
  readonly title: string;
  readonly href: string;
  /** Date of the position that it starts from. */
  readonly start: string;
  readonly months: string;
  /** `2 of 3 on`. */
  readonly measures: string;
  /** People that headquarters releases. */
  readonly released: string;
}

export interface ScenarioRowView extends PlanSummary {
  readonly version: string;
  readonly saved: string;
  readonly by: string;
  readonly versionsHref: string;
  readonly headquartersHref: string;
}

export interface ExampleView extends PlanSummary {
  /** What it replays, in a sentence. */
  readonly replays: string;
  /** What of it is published, and what is assumed. */
  readonly about: string;
}
