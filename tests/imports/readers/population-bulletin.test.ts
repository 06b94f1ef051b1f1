import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { embeddedFiles } from "@/server/embedded/embedded-files";
import { openFile } from "@/server/imports/open/open-file";
import { populationBulletin } from "@/server/imports/readers/population-bulletin";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { madeSource } from "../support/made-source";
import { readWhole } from "../support/read-file";
import { shippedUnitIndex } from "../support/shipped-units";

const folder = `${import.meta.dirname}/../files/bulletins`;
const names = readdirSync(folder);
const files = embeddedFiles(readEmbeddedFiles());
/** The tidy version of the whole series, made by others. */
const panel = files.records("prison_population_panel.csv");
const national = files.records("national_timeseries.csv");

const columns = {
  population: "population",
  "operational-capacity": "op_capacity",
  "baseline-cna": "baseline_cna",
  "in-use-cna": "in_use_cna",
} as const;
const series = {
  population: "prison_population_monthly",
  "operational-capacity": "prison_op_capacity_sum",
  "baseline-cna": "prison_baseline_cna",
  "in-use-cna": "prison_in_use_cna",
  "useable-capacity": "prison_useable_operational_capacity",
} as const;

const readBulletin = async (name: string) =>
  readWhole(populationBulletin, await openFile(madeSource(readFileSync(`${folder}/${name}`), name)));

describe.each(names)("The bulletin %s", (name) => {
  const rows = panel.filter(({ source }) => source!.endsWith(`(${name})`));
  const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);

  test("has the figures of the tidy series, cell by cell, and blanks are unknown", async () => {
    const { facts, rows: count, summary } = await readBulletin(name);
    expect(summary.reportDate).toBe(rows[0]!.report_date);
    expect(count).toBe(rows.length);
    const found = new Map(
      facts.map(({ unit, measure, quantity, asOf, quality }) => [
        `${unit} ${measure}`,
        [quantity.known ? String(quantity.value) : "", asOf, quality],
      ]),
    );
    for (const row of rows) {
      const unit = shippedUnitIndex().find(row.prison!, { kinds: ["establishment"], asOf: row.report_date! });
      if (unit.found !== "one") throw new Error(`${row.prison} is not known.`);
      for (const [measure, column] of Object.entries(columns)) {
        const value = row[column]!;
        const expected = [value, row.report_date, value === "" ? "E" : "A"];
        expect(found.get(`${unit.unit.code} ${measure}`), `${row.prison} ${measure}`).toEqual(expected);
      }
    }
    // Four figures of each prison, and five of all together.
    expect(facts).toHaveLength(rows.length * 4 + 5);
  });

  test("adds up to the tidy series and to its own totals, less the operating margin", async () => {
    const { issues, summary } = await readBulletin(name);
    expect(summary.totals).toEqual({
      population: sum("population"),
      operationalCapacity: sum("op_capacity"),
      baselineCna: sum("baseline_cna"),
      inUseCna: sum("in_use_cna"),
    });
    expect(summary.checks.length).toBeGreaterThanOrEqual(4);
    for (const check of summary.checks) expect(check.sum).toBe(check.printed);
    expect(issues.map(({ severity, rule }) => [severity, rule])).toEqual([["notice", "total-margin"]]);
    expect(summary.matches.every(({ unit }) => unit !== null)).toBe(true);
  });

  test("says of all prisons what the national series says", async () => {
    const { facts, summary } = await readBulletin(name);
    for (const [measure, metric] of Object.entries(series)) {
      const published = national.find((row) => row.metric === metric && row.period === summary.reportDate);
      const fact = facts.find((one) => one.unit === "PRISONS" && one.measure === measure);
      expect(fact?.quantity, measure).toEqual({ known: true, value: Number(published!.value) });
    }
  });
});

test("Every shipped bulletin is here", () => {
  expect(names).toHaveLength(24);
});
