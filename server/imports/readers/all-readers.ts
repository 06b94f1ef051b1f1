import type { FileReader } from "../file-reader";
import { templates } from "../templates/all-templates";
import { factTemplateReader } from "../templates/fact-template-reader";

/** Every kind of file that is read, official ones first. */
export const allReaders: readonly FileReader[] = [
  ...templates.filter(({ kind }) => kind !== "own-officer-weeks").map(factTemplateReader),
];
