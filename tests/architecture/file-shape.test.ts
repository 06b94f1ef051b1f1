import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles } from "./support/project-files";

const sources = projectFiles().filter((path) =>
  /^(app|components|db|server|tests)\/.+\.(ts|tsx|scss)$/.test(path),
);
const kebab = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|worker|d))?\.(ts|tsx|scss)$/;
/** A folder of app/ is a part of an address: a parameter, a group, or a file to download. */
const route = /^(\[{1,2}(\.\.\.)?[a-z-]+\]{1,2}|\([a-z-]+\)|[a-z-]+\.[a-z]+)$/;
const kebabFolder = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const shapeless = /^(utils?|helpers?|common|misc|shared|lib)$/;
const engineLines = 200;
const sourceLines = 300;

describe("the files", () => {
  it("have names in kebab-case", () => {
    expect(sources.filter((path) => !kebab.test(basename(path)))).toEqual([]);
    const folders = [...new Set(sources.flatMap((path) => path.split("/").slice(0, -1)))];
    expect(folders.filter((name) => !kebabFolder.test(name) && !route.test(name))).toEqual([]);
  });

  it("have names that say what they hold: no utils, no helpers, no barrels but that of the tables", () => {
    const parts = (path: string) => path.replace(/\.\w+$/, "").split("/");
    expect(sources.filter((path) => parts(path).some((part) => shapeless.test(part)))).toEqual([]);
    const barrels = sources.filter((path) => /^index\.tsx?$/.test(basename(path)));
    expect(barrels.filter((path) => path !== "db/schema/index.ts")).toEqual([]);
  });

  it(`are short: ${engineLines} lines in the engine, ${sourceLines} elsewhere`, () => {
    const most = (path: string) => (path.startsWith("server/engine/") ? engineLines : sourceLines);
    expect(sources.filter((path) => lines(path) > most(path))).toEqual([]);
  });
});

const lines = (path: string) => readFileSync(path, "utf8").trimEnd().split("\n").length;
