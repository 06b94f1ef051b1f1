import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles } from "./support/project-files";

const documents = projectFiles().filter((path) => /^((README|CONTRIBUTING)\.md|docs\/.+\.md)$/.test(path));
const rooms = "app|components|db|docs|server|tests";
/** In backticks: what begins with one of our folders and names no variable part. */
const quoted = new RegExp(`\`((?:${rooms})/[\\w./@-]*)\``, "g");
const linked = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;

describe("the documents", () => {
  it("mention only paths that exist", () => {
    expect(documents.flatMap(missingPaths)).toEqual([]);
  });

  it("link only to files that exist", () => {
    expect(documents.flatMap(missingLinks)).toEqual([]);
  });
});

function missingPaths(document: string): string[] {
  return mentions(document, quoted)
    .filter((path) => !existsSync(path))
    .map((path) => `${document}: ${path}`);
}

function missingLinks(document: string): string[] {
  return mentions(document, linked)
    .filter((path) => !existsSync(join(dirname(document), path)))
    .map((path) => `${document}: ${path}`);
}

function mentions(document: string, pattern: RegExp): string[] {
  return [...readFileSync(document, "utf8").matchAll(pattern)].flatMap(([, path]) => path ?? []);
}
