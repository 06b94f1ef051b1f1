import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceHash } from "@/server/launch/source-hash";

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plimsoll-hash-"));
  for (const folder of ["app/units", "db/data", "tests"]) mkdirSync(join(root, folder), { recursive: true });
  write("app/units/page.tsx", "a page");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the hash of the sources", () => {
  it("stays when nothing changes", () => {
    expect(sourceHash(root)).toBe(sourceHash(root));
  });

  it.each([
    ["a page changes", () => write("app/units/page.tsx", "another page")],
    ["a page is added", () => write("app/page.tsx", "")],
    [
      "a page is renamed",
      () => renameSync(join(root, "app/units/page.tsx"), join(root, "app/units/route.tsx")),
    ],
    ["a package changes", () => write("package-lock.json", "{ }")],
  ])("changes when %s", (_what, change) => {
    const before = sourceHash(root);
    change();
    expect(sourceHash(root)).not.toBe(before);
  });

  it.each(["db/data/prisons.csv", "tests/a.test.ts", "README.md"])("stays when %s changes", (path) => {
    const before = sourceHash(root);
    write(path, "other text");
    expect(sourceHash(root)).toBe(before);
  });
});
