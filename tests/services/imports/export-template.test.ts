import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import {
  templateFormats,
  templateKinds,
  TemplateFileInput,
  type TemplateFormat,
} from "@/server/contracts/import-template";
import { workbookFormats } from "@/server/contracts/workbook";
import type { Fact } from "@/server/engine/facts";
import { openFile } from "@/server/imports/open/open-file";
import { allReaders } from "@/server/imports/readers/all-readers";
import type { CellValue, SheetRow } from "@/server/imports/sheet";
import { templates } from "@/server/imports/templates/all-templates";
import { localContext } from "@/server/services/context";
import { exportTemplate } from "@/server/services/imports/export-template";
import { loadUncountedPosition } from "@/server/services/positions/load-position";
import { madeSource } from "@/tests/imports/support/made-source";
import { readWhole } from "@/tests/imports/support/read-file";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const at = "2026-03-31";
const ofFacts = templateKinds.filter((kind) => kind !== "own-officer-weeks");

/** A fact without where it comes from. */
const keyOf = ({ unit, measure, grade, caseType, tier, asOf, quantity, quality }: Fact) =>
  JSON.stringify([unit, measure, grade, caseType, tier, asOf, quantity, quality]);

onBothLoaded("templates as files", (open) => {
  let database: Database;
  const make = (kind: string, format: TemplateFormat, filled: "" | "1") =>
    exportTemplate(localContext(database), TemplateFileInput.parse({ kind, format, filled, at }));

  const headsOf = (kind: string) =>
    templates.find((own) => own.kind === kind)!.columns.map(({ head }) => head);

  /** The file as a stranger would bring it back. */
  async function readBack(kind: string, format: TemplateFormat, filled: "" | "1") {
    const { name, body } = await make(kind, format, filled);
    const file = await openFile(madeSource(body, name));
    const heads = await Promise.all(
      file.sheets.map(async (sheet) => {
        const rows: SheetRow[] = [];
        for await (const part of sheet.rows()) rows.push(...part);
        return { name: sheet.name, rows: rows.slice(0, 20) };
      }),
    );
    const readers = allReaders.filter((reader) => reader.recognises(heads));
    expect(readers.map((reader) => reader.kind)).toEqual([kind]);
    return { ...(await readWhole(readers[0]!, file)), opened: file.issues };
  }

  beforeAll(async () => {
    database = await open();
  }, loading);

  describe.each(templateKinds)("%s", (kind) => {
    it.each(templateFormats)("empty as %s is recognised and holds no rows", async (format) => {
      const { issues, opened, rows } = await readBack(kind, format, "");
      expect(opened).toEqual([]);
      expect(issues.map(({ rule }) => rule)).toEqual(["rows-none"]);
      expect(rows).toBe(0);
    });
  });

  describe.each(ofFacts)("%s", (kind) => {
    it.each(templateFormats)(
      "filled as %s gives back the facts that are held, to the last digit",
      async (format) => {
        const { snapshot } = await loadUncountedPosition(localContext(database), at);
        const template = templates.find((own) => own.kind === kind)!;
        const { facts, issues, summary } = await readBack(kind, format, "1");
        const open = new Set(snapshot.units.map(({ code }) => code));
        const isAsked = (fact: Fact) =>
          template.columns.some(
            ({ becomes }) =>
              becomes?.measure === fact.measure &&
              becomes.caseType === fact.caseType &&
              (becomes.grade === "row" || becomes.grade === fact.grade),
          );
        const kinds = template.columns.flatMap(({ type }) => (type.kind === "unit" ? type.kinds : []));
        const kindOf = new Map(snapshot.units.map((unit) => [unit.code, unit.kind]));
        const held = snapshot.facts.filter(
          (fact) =>
            fact.quantity.known &&
            open.has(fact.unit) &&
            kinds.includes(kindOf.get(fact.unit)!) &&
            isAsked(fact),
        );
        const found = facts.map(keyOf).sort();
        expect(found).toEqual(held.map(keyOf).sort());
        expect(issues.filter(({ severity }) => severity === "error" && found.length > 0)).toEqual([]);
        expect(issues.filter(({ severity }) => severity === "warning")).toEqual([]);
        expect(summary.matches.every(({ unit }) => unit !== null)).toBe(true);
      },
    );
  });

  it.each(workbookFormats)(
    "as %s leave blank what is to be filled in, and explain every column",
    async (format) => {
      const { body } = await make("own-prisons", format, "1");
      const { sheets } = await openFile(madeSource(body));
      const rows = new Map<string, readonly CellValue[]>();
      for (const sheet of sheets)
        for await (const part of sheet.rows())
          for (const { number, cells } of part) rows.set(`${sheet.name} ${number}`, cells);
      expect(rows.get("Prisons 1")).toEqual(headsOf("own-prisons"));
      // The first prison by name is private: nothing is known of its officers.
      expect(rows.get("Prisons 2")?.slice(0, 4)).toEqual(["Altcourse", "2026-03-30", null, null]);
      const explained = headsOf("own-prisons").map((_, place) => rows.get(`Columns ${place + 2}`)?.[0]);
      expect(explained).toEqual(headsOf("own-prisons"));
    },
  );

  it("hold figures where figures are held, each with its own date", async () => {
    const { facts } = await readBack("own-prisons", "csv", "1");
    const dates = (measure: string, of: string) =>
      facts.filter((fact) => fact.measure === measure && fact.grade === of).map(({ asOf }) => asOf);
    // 103 prisons publish officers against target at 31 March 2026; the bulletin of 30 March 2026 has the population.
    expect(dates("in-post-fte", "band-3-5").filter((date) => date === "2026-03-31")).toHaveLength(103);
    expect(dates("population", "all")).toContain("2026-03-30");
    // Operational support is known of 2016 alone.
    expect(new Set(dates("in-post-fte", "band-2"))).toEqual(new Set(["2016-06-30"]));
  });

  it("of weeks of officers give out the examples, never officers who are held", async () => {
    const { officerWeeks, issues } = await readBack("own-officer-weeks", "csv", "1");
    expect(issues).toEqual([]);
    expect(officerWeeks).toHaveLength(2);
  });

  it("are called after the template, with the day where they are filled", async () => {
    expect((await make("own-demand", "ods", "")).name).toBe("plimsoll-own-demand.ods");
    expect((await make("own-demand", "csv", "1")).name).toBe("plimsoll-own-demand-filled-2026-03-31.csv");
  });
});
