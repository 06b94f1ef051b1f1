import { expect, it } from "vitest";
import { checkDates } from "@/server/engine/scenario/check-dates";
import { context } from "./support/check-context";
import { problems } from "./support/problems";

const rules = (from: string, to: string | null) =>
  problems((report) => checkDates(report, { from, to }, context)).map(({ field, rule, severity }) => [
    field,
    rule,
    severity,
  ]);

it("refuses an end before the beginning and notes dates that no month sees", () => {
  expect(rules("2026-05-02", "2026-05-01")).toEqual([["to", "date-order", "refused"]]);
  expect(rules("2027-04-01", null)).toEqual([["from", "outside-horizon", "noted"]]);
  expect(rules("2025-05-01", "2025-06-01")).toEqual([["from", "outside-horizon", "noted"]]);
  expect(rules("2026-05-01", "2026-05-01")).toEqual([]);
});
