import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parametersDocument } from "@/server/cli/parameters/parameters-document";
import { isInMatrix } from "@/server/cli/parameters/points-matrix";
import { register, registerKeys } from "@/server/parameters/register";
import { sources } from "@/server/parameters/sources";

const stored = readFileSync("docs/parameters.md", "utf8");
const cellsOf = (start: string) =>
  stored
    .split("\n")
    .filter((line) => line.startsWith(`| ${start} `))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe("docs/parameters.md", () => {
  it("is what the register says now: when it is not, run npm run docs:parameters", () => {
    expect(stored).toBe(parametersDocument());
  });

  it("tells every row once, on a line of its own or in one of the two tables of points", () => {
    const keys = registerKeys.filter((key) => !isInMatrix(key));
    expect(keys.filter((key) => cellsOf(`\`${key}\``).length !== 1)).toEqual([]);
    // 16 tiers x 3 case types, standard and transition to adulthood.
    expect(registerKeys.length - keys.length).toBe(2 * 16 * 3);
  });

  it("prices tier A3 as the official seed file does: 206, 219 and 75 points; young adults as custody, 75", () => {
    expect(cellsOf("A3")).toEqual([
      ["A3", "206", "219", "75"],
      ["A3", "75", "75", "75"],
    ]);
  });

  it("gives a value with its dates, bounds, status, source, place and review date", () => {
    expect(cellsOf("`modelled.protect-share-a`")[0]).toEqual([
      "`modelled.protect-share-a`",
      register["modelled.protect-share-a"].label,
      "0.12 (share) from 1 January 2018; 0.18 (share) from 1 April 2024",
      expect.stringMatching(/^0 to 1\. /),
      expect.stringMatching(/^Fixed\. /),
      expect.stringMatching(/^assumption: `plimsoll-model`, Model, section 9\. /),
      "31 March 2027",
    ]);
  });

  it("lists every source that the register names", () => {
    const used = new Set(registerKeys.flatMap((key) => register[key].values.map(({ source }) => source)));
    expect([...used].filter((id) => cellsOf(`\`${id}\``)[0]?.[1] !== sources[id].title)).toEqual([]);
  });
});
