import type { ImportFile } from "@/server/services/imports/import-file";
import { readHere } from "@/server/services/imports/read-here";

/** A file of some text, read in two pieces. */
export function aFile(text: string, name = "figures.csv"): ImportFile {
  const bytes = Buffer.from(text);
  return readHere({
    name,
    bytes: bytes.byteLength,
    // eslint-disable-next-line @typescript-eslint/require-await -- read as a file is
    async *read() {
      yield bytes.subarray(0, Math.floor(bytes.byteLength / 2));
      yield bytes.subarray(Math.floor(bytes.byteLength / 2));
    },
  });
}

/** Population of prisons at a date in the form for prisons. */
export const prisonsCsv = (
  ...rows: readonly (readonly [prison: string, date: string, population: string])[]
) => ["Prison,Date,Population (people)", ...rows.map((row) => row.join(","))].join("\n");
