import { readdirSync } from "node:fs";

const notOurs = new Set([".git", ".next", ".plimsoll", "coverage", "node_modules", "test-results"]);
const generated = /\.tsbuildinfo$|^next-env\.d\.ts$/;

/** Every file of the project below a folder, as a path from its root with forward slashes. */
export function projectFiles(folder = ""): string[] {
  return readdirSync(folder === "" ? "." : folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name) && !generated.test(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? projectFiles(path) : [path];
    })
    .sort();
}
