import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { register, registerKeys } from "@/server/parameters/register";
import { sources } from "@/server/parameters/sources";

describe.each(registerKeys)("%s", (key) => {
  const row = register[key];

  test("has words, a known source, dated values in order and inside its bounds", () => {
    expect(row.description).toMatch(/\.$/);
    expect(row.label).not.toBe("");
    const dates = row.values.map((value) => value.from);
    expect(dates).toEqual([...dates].sort());
    for (const value of row.values) {
      expect(sources).toHaveProperty([value.source]);
      expect(value.locator).not.toBe("");
      expect(value.value).toBeGreaterThanOrEqual(row.bounds.min);
      expect(value.value).toBeLessThanOrEqual(row.bounds.max);
    }
  });

  test("varies, if it does, inside its bounds", () => {
    if (row.uncertainty.shape === "fixed") {
      expect(row.uncertainty.why).toMatch(/\.$/);
      return;
    }
    expect(row.uncertainty.low).toBeGreaterThanOrEqual(row.bounds.min);
    expect(row.uncertainty.high).toBeLessThanOrEqual(row.bounds.max);
  });
});

test("the points of every tier are those of the official file", () => {
  const rows = parse<{ item: string; tier: string; points: string; kind: string }>(
    readFileSync("db/data/wmt_tier_points.csv", "utf8"),
    { columns: true },
  );
  const tiers = rows.filter((row) => row.kind === "case weighting");
  expect(tiers).toHaveLength(48);
  for (const { item, tier, points } of tiers) {
    expect(register[`points.${item}.${tier}` as keyof typeof register].values[0].value).toBe(Number(points));
  }
});
