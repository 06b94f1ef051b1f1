import { expect, it } from "vitest";
import type { IssuedChart } from "@/server/services/packs/draw-pack";
import { packChanges } from "@/server/services/packs/pack-changes";
import { sampleChart } from "@/tests/exports/charts/support/sample-charts";

const chart = (rows: readonly (readonly string[])[], key = "shortfall-by-group"): IssuedChart => ({
  key,
  file: sampleChart("ranked-bars", {
    title: "Who is short",
    table: { head: ["Group", "Shortfall", "Units"], rows },
  }),
});
const issue = { number: 1, asOf: "2023-03-31", snapshot: "a", registerHash: "r", engineVersion: "1.0" };
const next = { ...issue, number: 2, asOf: "2026-03-31", snapshot: "b" };

it("lists each cell that moved, with rows that only one issue has as [z]", () => {
  const before = {
    issue,
    charts: [
      chart([
        ["Women", "12%", "3"],
        ["Wales", "7%", "2"],
      ]),
    ],
  };
  const now = {
    issue: next,
    charts: [
      chart([
        ["Women", "10%", "3"],
        ["London", "4%", "5"],
      ]),
    ],
  };
  expect(packChanges(before, now)).toEqual({
    heading: "Since issue 1, position at 31 March 2023",
    why: ["The data: position at 31 March 2026 instead of 31 March 2023."],
    charts: [
      {
        key: "shortfall-by-group",
        title: "Who is short",
        rows: [
          ["Women", "Shortfall", "12%", "10%"],
          ["London", "Shortfall", "[z]", "4%"],
          ["London", "Units", "[z]", "5"],
          ["Wales", "Shortfall", "7%", "[z]"],
          ["Wales", "Units", "2", "[z]"],
        ],
      },
    ],
  });
});

it("tells data, assumptions and model apart", () => {
  const same = { issue, charts: [chart([["Women", "12%", "3"]])] };
  expect(packChanges(same, { ...same, issue: { ...issue, number: 2 } })).toMatchObject({
    why: ["Data, assumptions and model are the same in both issues."],
    charts: [],
  });
  const other = { ...next, registerHash: "s", engineVersion: "2.0" };
  expect(packChanges(same, { ...same, issue: other }).why).toEqual([
    "The data: position at 31 March 2026 instead of 31 March 2023.",
    "The assumptions: the parameters in force differ.",
    "The model: version 2.0 instead of 1.0.",
  ]);
});
