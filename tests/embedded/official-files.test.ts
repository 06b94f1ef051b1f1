import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { baseTiers, caseTypes } from "@/server/engine/vocabulary";
import { resolveParameters } from "@/server/parameters/resolve";

const shipped = (name: string) =>
  parse<Record<string, string>>(readFileSync(`db/data/${name}`, "utf8"), { columns: true });

it("the parameter register holds the points of the shipped official table", () => {
  const parameters = resolveParameters("2026-03-31");
  const rows = shipped("wmt_tier_points.csv");
  const published = (item: string, tier = "") =>
    Number(rows.find((row) => row.item === item && row.tier === tier)?.points);
  for (const type of caseTypes) {
    for (const tier of baseTiers)
      expect(parameters.value(`points.${type}.${tier}`)).toBe(published(type, tier));
  }
  expect(parameters.value("points.standard-report")).toBe(published("standard court report"));
  expect(parameters.value("points.fast-report")).toBe(published("fast court report"));
});

it("the parameter register holds the reductions of the shipped official table", () => {
  const parameters = resolveParameters("2026-03-31");
  const published = new Map(
    shipped("wmt_reductions.csv").map((row) => [row.short_name, Number(row.allowance_pct)]),
  );
  expect(parameters.value("reduction.pqip-first")).toBe(published.get("PQiP - 1st 6 months"));
  expect(parameters.value("reduction.pqip-second")).toBe(published.get("PQiP - 6 to 12 months"));
  expect(parameters.value("reduction.pqip-third")).toBe(published.get("PQiP - 12 to 18 months"));
  expect(parameters.value("reduction.newly-qualified")).toBe(published.get("NQO"));
  expect(parameters.value("reduction.full-absence")).toBe(published.get("Maternity Leave"));
});

it("the shipped folder names its licences", () => {
  const readme = readFileSync("db/data/README.md", "utf8");
  expect(readme).toContain(
    "Contains public sector information licensed under the Open Government Licence v3.0",
  );
  expect(readme).toContain("walkforwardresearch/prisoncap");
  expect(readme).toContain("CC BY 4.0");
});
