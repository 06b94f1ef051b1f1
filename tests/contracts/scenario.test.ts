import { describe, expect, it } from "vitest";
import { ScenarioFile } from "@/server/contracts/scenario";
import { measureTypes } from "@/server/engine/plan-vocabulary";
import type { Scenario } from "@/server/engine/scenario/scenario";

const file = {
  schemaVersion: 1,
  title: "Nobody moves",
  baseline: "2023-03-31",
  months: 12,
  measures: [
    {
      ...{ id: "m1", type: "police-cells", reason: "Safeguard", from: "2023-04-01", people: 100 },
    },
  ],
};

describe("a scenario file", () => {
  it("is what the engine runs, once read", () => {
    const scenario: Scenario = ScenarioFile.parse(file);
    expect(scenario.measures[0]).toEqual({ ...file.measures[0], active: true, to: null });
    expect(scenario.overrides).toEqual([]);
  });

  it("knows every type of measure of the engine's vocabulary", () => {
    const issue = ScenarioFile.safeParse({ ...file, measures: [{ type: "tealeaves" }] }).error?.issues[0];
    expect(issue?.path).toEqual(["measures", 0, "type"]);
    for (const type of measureTypes) {
      const problems = ScenarioFile.safeParse({ ...file, measures: [{ type }] }).error?.issues ?? [];
      expect(problems.map(({ path }) => path.join("."))).not.toContain("measures.0.type");
    }
  });

  it("takes no field that it does not know: a misspelt one would be left out in silence", () => {
    const measures = [{ ...file.measures[0], poeple: 3 }];
    expect(ScenarioFile.safeParse({ ...file, measures }).success).toBe(false);
  });
});
