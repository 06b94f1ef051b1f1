import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectFiles } from "./support/project-files";

/** A file of types alone leaves nothing to run. */
const computes = (path: string) => /^export (const|function|class)/m.test(readFileSync(path, "utf8"));
const modules = projectFiles("server/engine").filter(computes);

describe("the engine's tests", () => {
  it("exercise every file of the engine by a test file of the same path that imports it", () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((path) => !isTested(path))).toEqual([]);
  });
});

function isTested(path: string): boolean {
  const test = path.replace("server/", "tests/").replace(/\.ts$/, ".test.ts");
  return existsSync(test) && readFileSync(test, "utf8").includes(`from "@/${path.replace(/\.ts$/, "")}"`);
}
