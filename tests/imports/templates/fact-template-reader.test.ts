import { describe, expect, it } from "vitest";
import { unitMeasures } from "@/server/engine/vocabulary";
import type { CellValue } from "@/server/imports/sheet";
import { templates } from "@/server/imports/templates/all-templates";
import { factTemplateReader } from "@/server/imports/templates/fact-template-reader";
import { ownDeliveryUnits } from "@/server/imports/templates/own-delivery-units";
import { ownHeadquarters } from "@/server/imports/templates/own-headquarters";
import { ownPrisons } from "@/server/imports/templates/own-prisons";
import { ownRequirement } from "@/server/imports/templates/own-requirement";
import type { Template } from "@/server/imports/templates/template";
import { openedFile, openedSheets } from "../support/opened-file";
import { readContext, readWhole } from "../support/read-file";

type Rows = readonly (readonly CellValue[])[];

const ofFacts = templates.filter(({ kind }) => kind !== "own-officer-weeks");
const headsOf = ({ columns }: Template) => columns.map(({ head }) => head);
const read = (template: Template, rows: Rows) => readWhole(factTemplateReader(template), openedFile(rows));
const rules = ({ issues }: { readonly issues: readonly { rule: string; row: number | null }[] }) =>
  issues.map(({ rule, row }) => [rule, row]);

const prisonHeads = ["Prison", "Date", "Population (people)", "Band 3-5 officers in post (FTE)"];
const prisons = (...rows: Rows) => read(ownPrisons, [prisonHeads, ...rows]);

describe("a template of facts", () => {
  it.each(ofFacts.map((template) => [template.kind, template] as const))(
    "%s reads its own examples without an issue, one fact a figure",
    async (_, template) => {
      const { facts, issues, rows, summary } = await read(template, [
        headsOf(template),
        ...template.examples,
      ]);
      const figures = template.examples.flatMap((row) =>
        row.filter((cell, place) => template.columns[place]?.becomes && cell !== null),
      );
      expect(issues).toEqual([]);
      expect(facts.map(({ quantity }) => quantity)).toEqual(
        figures.map((value) => ({ known: true, value: Number(value) })),
      );
      expect(rows).toBe(template.examples.length);
      expect(summary.matches.every(({ unit }) => unit !== null)).toBe(true);
      expect(facts.every(({ measure }) => unitMeasures.includes(measure))).toBe(true);
    },
  );

  it("makes a fact of each figure, reported where nothing else is said, with file and row", async () => {
    const { facts } = await prisons(["Leeds", "2026-03-31", 1082, null]);
    expect(facts).toEqual([
      {
        ...{ unit: "LEI", measure: "population", grade: "all", caseType: "all", tier: "all" },
        ...{ asOf: "2026-03-31", quantity: { known: true, value: 1082 }, quality: "C" },
        ...{ source: "own-figures", locator: "figures.csv, row 2" },
      },
    ]);
  });

  it("takes heads without regard to case, spacing, brackets and order", async () => {
    const { facts, issues } = await read(ownPrisons, [
      ["population  PEOPLE", "How Known", " date", "PRISON"],
      [1082, "a", "31/03/2026", "hmp leeds"],
      [900, "Official, published", "1/4/2026", "MDI"],
    ]);
    expect(issues.filter(({ rule }) => rule !== "unit-not-matched")).toEqual([]);
    expect(facts.map(({ unit, asOf, quality }) => [unit, asOf, quality])).toContainEqual([
      ...["MDI", "2026-04-01", "A"],
    ]);
  });

  it("reads days before months where both could be meant", async () => {
    const { facts } = await prisons(["Leeds", "04/03/2026", 1082, null]);
    expect(facts[0]?.asOf).toBe("2026-03-04");
  });

  it("tells every issue of a row, each with its column and what stands there", async () => {
    const { issues, facts } = await prisons(["Ledes", "31/02/2026", -4, "many"]);
    expect(facts).toEqual([]);
    expect(issues.map(({ rule, column, value, row }) => ({ rule, column, value, row }))).toEqual([
      { rule: "date-unreadable", column: "Date", value: "31/02/2026", row: 2 },
      {
        ...{ rule: "value-unreadable", column: "Band 3-5 officers in post (FTE)", value: "many", row: 2 },
      },
      { rule: "value-out-of-range", column: "Population (people)", value: "-4", row: 2 },
      { rule: "unit-not-matched", column: "Prison", value: "Ledes", row: 2 },
    ]);
  });

  it("keeps the good figures of a row with a bad one", async () => {
    const { facts, issues } = await prisons(["Leeds", "2026-03-31", 1082.5, 350.5]);
    expect(rules({ issues })).toEqual([["value-out-of-range", 2]]);
    expect(facts.map(({ measure }) => measure)).toEqual(["in-post-fte"]);
  });

  it("refuses a date after today, takes today's", async () => {
    const { issues } = await prisons(["Leeds", "2026-11-22", 1, null], ["Leeds", "2026-11-23", 1, null]);
    expect(rules({ issues })).toEqual([["date-in-future", 3]]);
  });

  it("asks for a unit and a date where figures have none", async () => {
    const { issues } = await prisons([null, null, 1082, null]);
    expect(rules({ issues }).map(([rule]) => rule)).toEqual(["value-missing", "date-missing"]);
  });

  it("finds what is said twice, of one figure, and not two figures in two rows", async () => {
    const { issues } = await prisons(
      ["Leeds", "2026-03-31", 1082, null],
      ["LEI", "2026-03-31", null, 350],
      ["LEI", "31/03/2026", 1082, null],
      ["LEI", "2026-02-28", 1082, null],
    );
    expect(rules({ issues })).toEqual([["row-twice", 4]]);
    expect(issues[0]?.message).toMatch(/^Row 2 says this/);
  });

  it("leaves rows without figures out and says how many; of nothing else it is an error", async () => {
    const some = await prisons(["Leeds", "2026-03-31", 1082, null], ["MDI", null, null, "n/a"]);
    expect(some.issues.map(({ severity, rule }) => [severity, rule])).toEqual([["notice", "rows-left-out"]]);
    expect(some.rows).toBe(1);
    const none = await prisons(["Leeds", "2026-03-31", null, null]);
    expect(none.issues.map(({ severity, rule }) => [severity, rule])).toEqual([["error", "rows-none"]]);
    expect((await prisons()).issues.map(({ rule }) => rule)).toEqual(["rows-none"]);
  });

  it("warns of a head that is not known, refuses one that stands there twice and misses one that must be there", async () => {
    const { issues } = await read(ownPrisons, [
      ["Prison", "Population (people)", "Population people", "Colour"],
      ["Leeds", 1082, 1083, "red"],
    ]);
    expect(issues.map(({ severity, rule, column }) => [severity, rule, column]).slice(0, 3)).toEqual([
      ["error", "head-missing", "Date"],
      ["error", "head-twice", "Population people"],
      ["warning", "head-unknown", "Colour"],
    ]);
  });

  it("warns of a unit that was closed on the date", async () => {
    const { issues, facts } = await prisons(["Blantyre House", "2026-03-31", 1, null]);
    expect(issues.map(({ severity, rule }) => [severity, rule])).toEqual([["warning", "unit-closed"]]);
    expect(facts).toHaveLength(1);
  });

  it("takes grades of headquarters by name or key, with a fact of each", async () => {
    const { facts, issues } = await read(ownHeadquarters, [
      ["Directorate", "Date", "Grade", "In post (FTE)"],
      ["Headquarters", "2026-03-31", "psychology", 12.5],
      ["HQ", "2026-03-31", "hq-chaplaincy", 3],
      ["HQ", "2026-03-31", "wizards", 3],
    ]);
    expect(facts.map(({ grade }) => grade)).toEqual(["hq-psychology", "hq-chaplaincy"]);
    expect(rules({ issues })).toEqual([["word-unknown", 4]]);
  });

  it("refuses a grade of probation for a prison; the grade says which Leeds is meant", async () => {
    const { facts, issues } = await read(ownRequirement, [
      ["Unit", "Date", "Grade", "Required (FTE)"],
      ["MDI", "2026-03-31", "PO", 12.5],
      ["Leeds", "2026-03-31", "PO", 12.5],
      ["Leeds", "2026-03-31", "band-2", 12.5],
      ["Leeds", "2026-03-31", null, 12.5],
    ]);
    expect(rules({ issues })).toEqual([
      ["word-unknown", 2],
      ["value-missing", 5],
      ["unit-ambiguous", 5],
    ]);
    expect(facts.map(({ unit, grade }) => [unit, grade])).toEqual([
      ["N55LEE", "po"],
      ["LEI", "band-2"],
    ]);
  });

  it("sums what was read by measure and gives the last date", async () => {
    const { summary } = await prisons(["Leeds", "2026-03-31", 1000, 350.5], ["MDI", "2026-02-28", 500, null]);
    expect(summary).toMatchObject({
      ...{ reportDate: "2026-03-31", totals: { population: 1500, inPostFte: 350.5 }, checks: [] },
      matches: [
        { name: "Leeds", unit: "LEI", by: "name" },
        { name: "MDI", unit: "MDI", by: "code" },
      ],
    });
    const cases = await read(ownDeliveryUnits, [
      ["Delivery unit", "Date", "Community cases", "Licence cases", "All cases"],
      ["Derby City", "2026-03-31", 10, 20, 31],
    ]);
    expect(cases.summary.totals).toEqual({ communityCaseload: 10, licenceCaseload: 20, caseload: 31 });
  });

  it("reads the sheet that has the heads, below a title, and warns of a second one", async () => {
    const rows: Rows = [["Our figures"], [], prisonHeads, ["Leeds", "2026-03-31", 1082, null]];
    const file = openedSheets([
      ["Cover", [["Item", "Text"]]],
      ["Data", rows],
      ["Older", rows],
    ]);
    const { facts, issues } = await readWhole(factTemplateReader(ownPrisons), file);
    expect(facts.map(({ locator }) => locator)).toEqual(["figures.xlsx, row 4"]);
    expect(issues.map(({ rule, sheet }) => [rule, sheet])).toEqual([["rows-left-out", "Older"]]);
  });

  it("gives a hundred thousand bad rows in parts of thousands, each row with its issues", async () => {
    const rows = Array.from({ length: 100_000 }, (_, place) => [`nobody ${place}`, "2026-03-31", 1, null]);
    const reading = factTemplateReader(ownPrisons).read(openedFile([prisonHeads, ...rows]), readContext());
    let issues = 0;
    let most = 0;
    let step = await reading.next();
    while (step.done !== true) {
      issues += step.value.issues.length;
      most = Math.max(most, step.value.issues.length);
      step = await reading.next();
    }
    expect(issues).toBe(100_000);
    expect(most).toBeLessThanOrEqual(1000);
    expect(step.value.matches.length).toBeLessThan(6000);
  });
});
