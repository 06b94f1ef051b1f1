import { expect, it } from "vitest";
import { checkScenario } from "@/server/engine/scenario/check-scenario";
import type { Scenario } from "@/server/engine/scenario/scenario";
import { context } from "./support/check-context";
import { otherMeasures, release, scenario } from "./support/small-model";

const found = (plan: Scenario) => checkScenario(plan, context);
const override = { key: "error-risk.theta", value: 0.5, author: "A. Analyst", reason: "Try" };

it("finds nothing wrong with a plan of every measure", () => {
  expect(found(scenario([release(), ...otherMeasures], { overrides: [override] }))).toEqual([]);
});

it("names the field as in the file, the rule and the allowed range, of measures that are off too", () => {
  expect(found(scenario([otherMeasures[1]!, release({ percent: 110, active: false })]))).toEqual([
    {
      ...{ path: "measures.1.percent", rule: "percent", severity: "refused", allowed: { min: 0, max: 100 } },
      sentence: "110% is outside 0% to 100%. Give a number in that range.",
    },
  ]);
});

it.each<[string, Partial<Scenario>, string, string]>([
  ["37 months", { months: 37 }, "months", "range"],
  ["another baseline", { baseline: "2023-03-31" }, "baseline", "baseline-differs"],
  ["one id twice", { measures: [release(), release()] }, "measures.1.id", "id-twice"],
  [
    "60% and 50% of one pool",
    { measures: [release({ percent: 60 }), release({ id: "b", percent: 50 })] },
    "measures.1.percent",
    "more-than-pool",
  ],
  [
    "300 and 101 of 400 cases",
    {
      measures: otherMeasures
        .filter(({ type }) => type === "case-transfer")
        .flatMap((each) => [
          { ...each, id: "a", cases: 300 },
          { ...each, id: "b", cases: 101 },
        ]),
    },
    "measures.1.cases",
    "more-than-held",
  ],
  ["an unknown row", { overrides: [{ ...override, key: "horses" }] }, "overrides.0.key", "unknown-key"],
  [
    "a value outside bounds",
    { overrides: [{ ...override, value: 2 }] },
    "overrides.0.value",
    "outside-bounds",
  ],
])("refuses %s", (_name, part, path, rule) => {
  expect(found(scenario([], part))).toContainEqual(
    expect.objectContaining({ path, rule, severity: "refused" }),
  );
});
