import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectFiles } from "../architecture/support/project-files";

/** Rooms whose code stays on the server. Of the engine the browser may know the vocabulary. */
const serverRooms = /^(db|server\/(?!contracts\/))[^.]*\.ts$/;
const browserRooms = /^((app|components|server\/contracts)\/|server\/engine\/(vocabulary|quantity)\.ts$)/;
const packages = ["drizzle", "PGlite", "pglite", "pg_catalog", "node-postgres", "csv-parse", "pino"];
/** Names are shortened in a build, but texts stay: long ones tell where code comes from. */
const longText = /"([^"\\\n$]{16,})"/g;
/** Names of kinds of files and of markup are everybody's: packages in the browser say them too. */
const everybodys = /^[a-z]+\/[a-z]+(;|$)|^http:\/\/www\.w3\.org\//;

const sources = projectFiles().filter((path) => /\.tsx?$/.test(path));
const chunks = projectFiles(".next/static")
  .filter((path) => path.endsWith(".js"))
  .map((path) => ({ path, code: readFileSync(path, "utf8") }));

describe("what is sent to the browser", () => {
  it("holds nothing of the database's packages", () => {
    expect(chunks.length).toBeGreaterThan(0);
    expect(holding(packages)).toEqual([]);
  });

  it("holds no text of the server's own code, and of the engine only the vocabulary", () => {
    const known = sources.filter((path) => browserRooms.test(path)).map((path) => readFileSync(path, "utf8"));
    const markers = textsOf(serverRooms).filter(
      (text) => !everybodys.test(text) && !known.some((code) => code.includes(text)),
    );
    expect(markers.length).toBeGreaterThan(100);
    expect(holding(markers)).toEqual([]);
  });
});

function textsOf(rooms: RegExp): string[] {
  return sources
    .filter((path) => rooms.test(path))
    .flatMap((path) => readFileSync(path, "utf8").split("\n"))
    .filter((line) => !/^(import|export) .* from |^} from /.test(line))
    .flatMap((line) => [...line.matchAll(longText)].flatMap(([, text]) => text ?? []));
}

function holding(markers: readonly string[]): string[] {
  return chunks.flatMap(({ path, code }) =>
    markers.filter((marker) => code.includes(marker)).map((marker) => `${path} holds "${marker}"`),
  );
}
