import { expect, it } from "vitest";
import { checkTarget, checkUnit } from "@/server/engine/scenario/check-units";
import { context } from "./support/check-context";
import { problems } from "./support/problems";

it.each([
  ["XXX", "unknown-unit"],
  ["ZZI", "unit-closes"],
  ["PRI", "staffing-not-known"],
])("%s breaks the rule %s", (code, rule) => {
  expect(problems((report) => checkUnit(report, "unit", code, context, true))[0]?.rule).toBe(rule);
});

it("gives the unit that may take part", () => {
  const found = problems((report) =>
    expect(checkUnit(report, "unit", "AAI", context, true)?.unit.code).toBe("AAI"),
  );
  expect(found).toEqual([]);
});

it("a target that no unit fits is refused", () => {
  const target = { service: "prison", groups: ["R-ONE"], units: [] } as const;
  const found = problems((report) => checkTarget(report, "where", target, context, ["prison"]));
  expect(found[0]).toMatchObject({ field: "where", rule: "no-unit" });
});
