import { z } from "zod";
import { either, word } from "./address";
import { workbookFormats } from "./workbook";

/** Forms for figures of one's own, in the order in which they are offered. */
export const templateKinds = [
  "own-prisons",
  "own-delivery-units",
  "own-headquarters",
  "own-requirement",
  "own-officer-weeks",
  "own-demand",
  "own-observed-errors",
] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const templateFormats = ["csv", ...workbookFormats] as const;
export type TemplateFormat = (typeof templateFormats)[number];

/** A form as a file: empty, or filled with the figures of a position. */
export const TemplateFileInput = z.object({
  kind: z.enum(templateKinds),
  format: z.enum(templateFormats),
  filled: either(["1"]),
  at: word,
});
export type TemplateFileInput = z.infer<typeof TemplateFileInput>;

/** A form as its page shows it. */
export interface TemplateView {
  readonly kind: TemplateKind;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly TemplateColumnView[];
  /** Rows as they may be filled in, in the order of the columns. */
  readonly examples: readonly (readonly string[])[];
  readonly emptyFiles: readonly TemplateFileLink[];
  readonly filledFiles: readonly TemplateFileLink[];
}

export interface TemplateColumnView {
  readonly head: string;
  readonly meaning: string;
  readonly must: boolean;
  /** What is written in it: `A whole number from 0 to 20,000`. */
  readonly write: string;
}

export interface TemplateFileLink {
  readonly label: string;
  readonly href: string;
}
