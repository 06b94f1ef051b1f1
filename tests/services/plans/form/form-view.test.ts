import { describe, expect, it } from "vitest";
import { ScenarioFile } from "@/server/contracts/scenario";
import { formView } from "@/server/services/plans/form/form-view";
import { unitWords } from "@/server/services/plans/form/unit-words";
import { exampleScenario } from "@/tests/support/example-scenario";

const march = ScenarioFile.parse(exampleScenario("march-2023-release"));
const lists = {
  units: unitWords([{ code: "WLI", name: "Wayland" }]),
  groups: [{ value: "R-LONDON", label: "London" }],
  parameters: ["error-risk.theta Theta: 0.2"],
};
const shown = { file: march, changed: [], problems: [] };

describe("the form of a plan", () => {
  it("has what the plan holds in its fields, rarely changed ones apart", () => {
    const [release] = formView(shown, lists).measures;
    expect(release?.fields.map(({ name, text }) => [name, text])).toContainEqual(["measures.0.percent", "5"]);
    expect(release?.rare.map(({ name }) => name)).toContain("measures.0.hoursPercent");
    expect(release?.active.text).toBe("on");
  });

  it("ends each list of rows with an empty one", () => {
    const waves = formView(shown, lists).measures[0]?.fields.find(({ name }) => name === "measures.0.waves");
    expect(waves?.rows.map((cells) => cells.map(({ name, text }) => [name, text]))).toEqual([
      [
        ["measures.0.waves.0.on", "2023-04-17"],
        ["measures.0.waves.0.sharePercent", "100"],
      ],
      [
        ["measures.0.waves.1.on", ""],
        ["measures.0.waves.1.sharePercent", ""],
      ],
    ]);
  });

  it("shows what was typed, and what is wrong with it beside it", () => {
    const problems = [{ path: "measures.0.percent", sentence: "Give a number." }];
    const view = formView({ ...shown, changed: [["measures.0.percent", "a few"]], problems }, lists);
    expect(view.measures[0]?.fields.find(({ name }) => name === "measures.0.percent")).toMatchObject({
      text: "a few",
      problem: "Give a number.",
    });
    expect(view.measures[0]?.fields.filter(({ problem }) => problem !== null)).toHaveLength(1);
  });

  it("keeps a choice that it does not offer", () => {
    const [release] = march.measures;
    const file = ScenarioFile.parse({ ...march, measures: [{ ...release, sharing: "optimised" }] });
    const sharing = formView({ ...shown, file }, lists).measures[0]?.fields.find(
      ({ label }) => label === "Share by",
    );
    expect(sharing?.options.filter(({ selected }) => selected)).toEqual([
      { value: "optimised", label: "optimised", selected: true },
    ]);
  });

  it("offers the groups of the position, those of the plan ticked", () => {
    const changed = [
      ["measures.0.destination.groups", ""],
      ["measures.0.destination.groups", "R-LONDON"],
    ] as const;
    const groups = formView({ ...shown, changed }, lists).measures[0]?.rare.find(
      ({ label }) => label === "Only these groups or regions",
    );
    expect(groups?.options).toEqual([{ value: "R-LONDON", label: "London", selected: true }]);
  });
});
