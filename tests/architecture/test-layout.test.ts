import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import config from "../../vitest.config";
import { projectFiles } from "./support/project-files";

const files = projectFiles("tests");
const tests = files.filter((path) => /\.test\.tsx?$/.test(path));
/** Folders under tests/ that belong to no single source folder. */
const ofTheirOwn = /^(architecture|bench|crash|e2e|fuzz|golden|office|support|vectors)(\/|$)/;
/** What tests use: code of theirs, and files as they were published. */
const besideTests = /(^|\/)(support$|files(\/|$))/;
const atTheTop = /^(app|components|db)(\/|$)/;

describe("the tests", () => {
  it("belong to exactly one project each", () => {
    const globs = projectGlobs();
    const projectsOf = (path: string) => globs.filter(({ glob }) => glob.test(path)).map(({ name }) => name);
    expect(tests.filter((path) => projectsOf(path).length !== 1)).toEqual([]);
  });

  it("lie in folders that mirror the source", () => {
    const folders = [...new Set(files.map((path) => dirname(path).slice("tests/".length)))];
    const mirrored = folders.filter((folder) => !ofTheirOwn.test(folder) && !besideTests.test(folder));
    expect(mirrored.filter((folder) => !existsSync(sourceOf(folder)))).toEqual([]);
  });

  it("are all run: none is skipped, left for later or run alone", () => {
    const leftOut =
      /\b(describe|it|test)(\.\w+)*\.(only|skip|skipIf|runIf|todo|fails)\b|\b(xit|xdescribe|fit)\(/;
    expect(tests.filter((path) => leftOut.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  it("have names that Vitest finds: nothing that calls expect hides in another file", () => {
    const hidden = files.filter((path) => !tests.includes(path) && /\.tsx?$/.test(path));
    expect(hidden.filter((path) => /^\s*(describe|it|test)\(/m.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});

const sourceOf = (folder: string) => (atTheTop.test(folder) ? folder : `server/${folder}`);

interface Project {
  readonly test: { readonly name: string; readonly include: readonly string[] };
}

function projectGlobs(): { readonly name: string; readonly glob: RegExp }[] {
  const projects = (config.test?.projects ?? []) as readonly Project[];
  return projects.flatMap(({ test }) =>
    test.include.map((glob) => ({ name: test.name, glob: expression(glob) })),
  );
}

// The globs in use know stars, double stars before a slash, and braces only.
function expression(glob: string): RegExp {
  const parts: Readonly<Record<string, string>> = {
    "**/": "(.+/)?",
    "*": "[^/]*",
    "{": "(",
    "}": ")",
    ",": "|",
    ".": "\\.",
  };
  return new RegExp(`^${glob.replace(/\*\*\/|[*{},.]/g, (part) => parts[part] ?? part)}$`);
}
