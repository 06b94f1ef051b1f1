import { expect, it } from "vitest";
import { readScenario } from "@/server/contracts/read-scenario";

const file = { schemaVersion: 1, title: "None", baseline: "2023-03-31", months: 12, measures: [] };
const problemsOf = (value: unknown) => {
  const read = readScenario(typeof value === "string" ? value : JSON.stringify(value));
  return read.ok ? [] : read.problems;
};

it("reads a file and fills in what may be left out", () => {
  expect(readScenario(JSON.stringify(file))).toEqual({
    ok: true,
    scenario: { ...file, about: "", overrides: [] },
  });
});

it("refuses a file of a newer version with a sentence that says what to do", () => {
  expect(problemsOf({ ...file, schemaVersion: 2, unheardOf: true })).toEqual([
    {
      path: "",
      sentence:
        "This file was written by a newer version (schema 2); this one reads up to 1. Update the service, or export the scenario again from this one.",
    },
  ]);
});

it("refuses what is no scenario file", () => {
  expect(problemsOf("months = 12")[0]?.sentence).toMatch(/not valid JSON/);
  expect(problemsOf([])[0]?.sentence).toMatch(/no schemaVersion/);
  expect(problemsOf({ ...file, schemaVersion: 0 })[0]?.path).toBe("schemaVersion");
});

it("names the field and says what to give", () => {
  const measure = { id: "m", type: "police-cells", reason: "", from: "17 April", people: 1 };
  expect(problemsOf({ ...file, measures: [measure] })).toEqual([
    { path: "measures.0.reason", sentence: "Say why: every measure and every changed value has a reason." },
    { path: "measures.0.from", sentence: "Give a date as year-month-day, for example 2023-04-17." },
  ]);
});
