import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A document of `docs/` under the folder the program runs in, as text. */
export function readDocument(name: string): string {
  const path = join(process.cwd(), "docs", name);
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`The document ${path} cannot be read. Run from the project folder, or restore it.`, {
      cause,
    });
  }
}
