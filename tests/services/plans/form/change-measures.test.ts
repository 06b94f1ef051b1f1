import { expect, it } from "vitest";
import { ScenarioFile } from "@/server/contracts/scenario";
import { changeMeasures, freeId } from "@/server/services/plans/form/change-measures";
import { exampleScenario } from "@/tests/support/example-scenario";

const checks = ScenarioFile.parse(exampleScenario("release-checks-2025"));
const ids = (file: ScenarioFile) => file.measures.map(({ id }) => id);

it("moves a measure by one place, and not beyond the ends", () => {
  expect(ids(changeMeasures(checks, { do: "down", index: 0 }))).toEqual(["second-check", "governor"]);
  expect(ids(changeMeasures(checks, { do: "up", index: 0 }))).toEqual(["governor", "second-check"]);
  expect(ids(changeMeasures(checks, { do: "down", index: 1 }))).toEqual(["governor", "second-check"]);
});

it("takes a measure out, and changes nothing where there is none", () => {
  expect(ids(changeMeasures(checks, { do: "remove", index: 0 }))).toEqual(["second-check"]);
  expect(changeMeasures(checks, { do: "remove", index: 7 })).toEqual(checks);
});

it("gives each measure an id of its own", () => {
  expect(freeId(checks, "transfer")).toBe("transfer");
  expect(freeId(checks, "second-check")).toBe("second-check-2");
});
