import { readFileSync } from "node:fs";
import { join } from "node:path";
import { embeddedFileNames } from "@/server/embedded/file-names";

/** The shipped data files as text, by name, from `db/data` under the folder the program runs in. */
export function readEmbeddedFiles(): ReadonlyMap<string, string> {
  return new Map(embeddedFileNames.map((name) => [name, read(name)]));
}

function read(name: string): string {
  const path = join(process.cwd(), "db", "data", name);
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(
      `The shipped data file ${path} cannot be read. Run from the project folder, or restore the file.`,
      {
        cause,
      },
    );
  }
}
