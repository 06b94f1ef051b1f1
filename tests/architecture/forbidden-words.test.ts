import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectFiles } from "./support/project-files";

/** What is true on one machine only. Put together here, so that this file does not hold them itself. */
const forbidden = [
  ["", "work", ""].join("/"),
  ["", "root", ""].join("/"),
  ["", "home", ""].join("/"),
  ["..", "shared"].join("/"),
  ["registry", "npmjs"].join("."),
];
/** Published figures keep their publisher's words. */
const shipped = "db/data/";
const binary = "\0";

describe("the project", () => {
  it("names no folder of one machine and no package registry", () => {
    expect(
      projectFiles()
        .filter((path) => !path.startsWith(shipped))
        .flatMap(found),
    ).toEqual([]);
  });
});

function found(path: string): string[] {
  const text = readFileSync(path, "utf8");
  if (text.includes(binary)) return [];
  return text
    .split("\n")
    .flatMap((line, index) =>
      forbidden
        .filter((word) => line.replaceAll(/https?:\/\/\S+\.gov\.uk\S*/g, "").includes(word))
        .map((word) => `${path}:${index + 1} holds ${word}`),
    );
}
