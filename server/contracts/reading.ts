import { z } from "zod";
import { methodIds } from "../engine/vocabulary";
import { word } from "./address";
import type { FrameView } from "./page";

export const ReadingInput = z.object({ at: word, against: word });
export type ReadingInput = z.infer<typeof ReadingInput>;

export const MethodInput = ReadingInput.extend({ id: z.enum(methodIds) });
export type MethodInput = z.infer<typeof MethodInput>;

/** A page of prose. Its markup is made from files of the project, with everything foreign escaped. */
export interface ReadingView {
  readonly frame: FrameView;
  readonly title: string;
  readonly html: string;
  /** Sections to jump to. */
  readonly contents: readonly ContentsLine[];
  /** Register rows that the page names, with their values at the date of the position. */
  readonly parameters: readonly ReadingParameter[];
  /** Which values these are. */
  readonly parametersNote: string;
}

export interface ContentsLine {
  readonly id: string;
  readonly label: string;
}

export interface ReadingParameter {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly status: string;
  readonly href: string;
}
