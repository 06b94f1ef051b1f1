import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";

/** Read by tests only: the parameter register is checked against them. */
const officialTables = ["wmt_contact_adjustments.csv", "wmt_reductions.csv", "wmt_tier_points.csv"];

it("reads every shipped data file, with text in it", () => {
  const files = readEmbeddedFiles();
  const shipped = readdirSync("db/data").filter((name) => name.endsWith(".csv"));
  expect([...files.keys(), ...officialTables].sort()).toEqual(shipped.sort());
  for (const [name, text] of files) expect(text.length, name).toBeGreaterThan(100);
});
