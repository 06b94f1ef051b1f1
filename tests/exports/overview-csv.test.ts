import { expect, test } from "vitest";
import { overviewCsv } from "@/server/exports/overview-csv";

test("text that a spreadsheet would run is set in quotes, and a negative number stays a number", () => {
  const body = overviewCsv({
    heads: ["Name", "Points"],
    rows: [
      ["=HYPERLINK(1)", -22.2],
      ["-1+1", 3],
    ],
  });
  expect(body).toBe("\uFEFFName,Points\n'=HYPERLINK(1),-22.2\n'-1+1,3\n");
});
