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

/** A form as the page of imports shows it. */
export interface TemplateView {
  readonly kind: TemplateKind;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly TemplateColumnView[];
}

export interface TemplateColumnView {
  readonly head: string;
  readonly meaning: string;
  readonly must: boolean;
  /** What its figures are counted in; where it holds none, what it holds. */
  readonly unit: string;
  /** What is written in it: `A whole number from 0 to 20,000`. */
  readonly write: string;
  /** A cell as it may be filled in. */
  readonly example: string;
}
