import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScenarioFile } from "@/server/contracts/scenario";
import { fieldEntries, type Entry } from "@/server/services/plans/form/field-entries";
import { placedFields, valueAt } from "@/server/services/plans/form/placed-fields";
import { readFields } from "@/server/services/plans/form/read-fields";
import { unitWords } from "@/server/services/plans/form/unit-words";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import { otherMeasures } from "@/tests/engine/scenario/support/small-model";
import { exampleScenario } from "@/tests/support/example-scenario";

const units = unitWords([
  { code: "WLI", name: "Wayland" },
  { code: "LII", name: "Lincoln" },
]);
const march = ScenarioFile.parse(exampleScenario("march-2023-release"));
/** One measure of every kind. */
const every = ScenarioFile.parse({ ...march, measures: [...march.measures, ...otherMeasures] });

const posted = (file: ScenarioFile): readonly Entry[] =>
  placedFields(file).flatMap(({ name, field }) => fieldEntries(name, field, valueAt(file, name), units));
const over = (file: ScenarioFile, ...changes: readonly Entry[]) =>
  readFields(
    file,
    posted(file).map((entry) => changes.find(([name]) => name === entry[0]) ?? entry),
    units,
  );

describe("the form of a plan, posted as it stands", () => {
  it.each([
    ...examplePlans().map(({ slug, file }) => [slug, file] as const),
    ["one measure of every kind", every] as const,
  ])("changes nothing: %s", (_, file) => {
    expect(readFields(file, posted(file), units)).toEqual({ file, problems: [], changed: [] });
  });

  it("has a field for everything that a measure holds", () => {
    const names = new Set(placedFields(every).map(({ name }) => name));
    const held = every.measures.flatMap((measure, at) =>
      Object.entries(measure).flatMap(([key, value]) =>
        ["pool", "where", "destination"].includes(key)
          ? Object.keys(value as object).map((inner) => `measures.${at}.${key}.${inner}`)
          : [`measures.${at}.${key}`],
      ),
    );
    const outside = held.filter((name) => !names.has(name) && !/\.(id|type)$/.test(name));
    expect(outside).toEqual([]);
  });
});

describe("a field that was changed", () => {
  it("is the only thing that changes", () => {
    const { file, changed, problems } = over(march, ["measures.0.percent", "10"]);
    expect(problems).toEqual([]);
    expect(changed).toEqual([["measures.0.percent", "10"]]);
    expect(file).toEqual({ ...march, measures: [{ ...march.measures[0], percent: 10 }] });
  });

  it.each([
    ["1,800", 1800],
    [" 12.5 ", 12.5],
    ["−3", -3],
  ])("takes a number as people write it: %s", (text, value) => {
    expect(valueAt(over(march, ["measures.0.pool.fte", text]).file, "measures.0.pool.fte")).toBe(value);
  });

  it("may be left empty where the register then holds, and nowhere else", () => {
    expect(valueAt(over(march, ["measures.0.capPerUnit", ""]).file, "measures.0.capPerUnit")).toBeNull();
    const { problems, file } = over(march, ["measures.0.percent", ""]);
    expect(problems).toEqual([{ path: "measures.0.percent", sentence: "Give a number." }]);
    expect(file).toEqual(march);
  });

  it("is kept as typed where it cannot be read, with what to do", () => {
    const { problems, changed } = over(march, ["measures.0.percent", "a few"]);
    expect(changed).toEqual([["measures.0.percent", "a few"]]);
    expect(problems).toEqual([
      { path: "measures.0.percent", sentence: '"a few" is not a number. Give digits, for example 1800.' },
    ]);
  });

  it("of a switch that is off is posted without its second half", () => {
    const off = posted(march).filter(([name, text]) => !(name === "measures.0.active" && text === "on"));
    expect(readFields(march, off, units).file.measures[0]?.active).toBe(false);
  });

  it("says which unit by its name, its code or both", () => {
    for (const text of ["Wayland (WLI)", "wayland", "WLI"]) {
      const { file } = readFields(
        march,
        [
          ["measures.0.destination.units", "rows"],
          ["measures.0.destination.units.0", text],
        ],
        units,
      );
      expect(valueAt(file, "measures.0.destination.units")).toEqual(["WLI"]);
    }
  });

  it("of a list of rows loses the rows that were emptied and gains those that were filled", () => {
    const { file, changed } = readFields(
      march,
      [
        ["measures.0.waves", "rows"],
        ["measures.0.waves.0.on", ""],
        ["measures.0.waves.0.sharePercent", ""],
        ["measures.0.waves.1.on", "2023-05-01"],
        ["measures.0.waves.1.sharePercent", "100"],
      ],
      units,
    );
    expect(valueAt(file, "measures.0.waves")).toEqual([{ on: "2023-05-01", sharePercent: 100 }]);
    expect(changed).toContainEqual(["measures.0.waves.0.on", "2023-05-01"]);
  });

  it("that breaks the form of the file is refused with its sentence, and the plan stays", () => {
    const { problems, file } = over(march, ["title", "  "]);
    expect(problems).toEqual([{ path: "title", sentence: "Give the scenario a title." }]);
    expect(file).toEqual(march);
  });
});

it("reads what was changed again from the changes alone", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 36 }), (percent, months) => {
      const first = over(march, ["measures.0.percent", String(percent)], ["months", String(months)]);
      const again = readFields(march, first.changed, units);
      expect(again).toEqual(first);
    }),
  );
});

it("ignores fields that no plan has", () => {
  const stray: Entry[] = [
    ["measures.7.percent", "1"],
    ["__proto__.polluted", "1"],
    ["overrides.x.key", "y"],
  ];
  expect(readFields(march, stray, units)).toMatchObject({ file: march, problems: [] });
});
