import { parse } from "csv-parse/sync";
import type { EmbeddedFileName } from "./file-names";

export type CsvRecord = Readonly<Record<string, string>>;

/** The shipped files by name, as text and as records. */
export interface EmbeddedFiles {
  text(name: EmbeddedFileName): string;
  records(name: EmbeddedFileName): readonly CsvRecord[];
}

/** Reads shipped files that were already loaded as text; each is parsed once, when first asked for. */
export function embeddedFiles(texts: ReadonlyMap<string, string>): EmbeddedFiles {
  const parsed = new Map<EmbeddedFileName, readonly CsvRecord[]>();
  const text = (name: EmbeddedFileName) => {
    const found = texts.get(name);
    if (found === undefined) {
      throw new Error(`${name} is missing from the embedded data set. Restore the folder db/data.`);
    }
    return found;
  };
  return {
    text,
    records(name) {
      let records = parsed.get(name);
      if (!records) {
        records = parse<Record<string, string>>(text(name), { columns: true, skip_empty_lines: true });
        parsed.set(name, records);
      }
      return records;
    },
  };
}
