import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { officersByBand } from "@/server/engine/workload/officers-by-band";
import { loadSuppressedBands, type SuppressedBands } from "@/server/services/positions/suppressed-bands";
import { localContext } from "@/server/services/context";
import { loadPosition, type Position } from "@/server/services/positions/load-position";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
/** What each database printed: both must print the same. */
const printed = new Map<string, unknown>();

onBothLoaded("officers by band as they may be shown", (open) => {
  let database: Database;
  let position: Position;
  let shown: SuppressedBands;
  let units: readonly string[];

  beforeAll(async () => {
    database = await open();
    const context = localContext(database);
    position = await loadPosition(context, "2026-03-31");
    shown = await loadSuppressedBands(context, position);
    units = position.units.filter(({ unit }) => unit.service === "probation").map(({ unit }) => unit.code);
  }, loading);

  it("what is shown of the latest week is what the histograms of a unit count", () => {
    let compared = 0;
    for (const code of units) {
      const counted = officersByBand(position.inputs.get(code)?.latest ?? [], position.parameters);
      // A unit that did not report in the last week has none.
      if (position.inputs.get(code)?.latest[0]?.week !== shown.weeks.at(-1)) continue;
      for (const { band, officers } of shown.of(code) ?? []) {
        if (officers === null) continue;
        expect(officers).toBe(counted.find((each) => each.band === band)?.officers);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("no count from 1 to 4 is shown, and never is one hidden alone in a unit", () => {
    for (const code of units)
      for (const week of shown.weeks) {
        const bands = shown.of(code, week) ?? [];
        expect(bands.every(({ officers }) => officers === null || officers === 0 || officers >= 5)).toBe(
          true,
        );
        expect(bands.filter(({ officers }) => officers === null)).not.toHaveLength(1);
      }
  });

  it("hides the same bands of a unit in every week", () => {
    const hiddenIn = (code: string, week: string) =>
      shown.of(code, week)?.flatMap(({ band, officers }) => (officers === null ? [band] : []));
    for (const code of units)
      for (const week of shown.weeks)
        expect(hiddenIn(code, week) ?? hiddenIn(code, shown.weeks[0]!)).toEqual(
          hiddenIn(code, shown.weeks[0]!) ?? hiddenIn(code, week),
        );
  });

  it("never hides a band in one unit of a region alone where the region's total is shown", () => {
    const regions = new Set(position.units.map(({ unit }) => unit.parent ?? ""));
    for (const region of regions)
      for (const { band, officers } of shown.of(region) ?? []) {
        const own = position.units.filter(({ unit }) => unit.parent === region);
        const hidden = own.filter(({ unit }) =>
          shown.of(unit.code)?.some((each) => each.band === band && each.officers === null),
        );
        if (officers !== null) expect(hidden).not.toHaveLength(1);
      }
  });

  it("knows nothing of a code that is not held, nor of a week outside", () => {
    expect(shown.of("nowhere")).toBeNull();
    expect(shown.of(units[0]!, "1999-01-04")).toBeNull();
  });

  it("prints the same on both databases", () => {
    const all = [...units, "PROBATION", "R-LONDON"].map((code) => shown.of(code));
    expect(all.at(-1)).toHaveLength(6);
    expect(all).toEqual(printed.get("all") ?? all);
    printed.set("all", all);
  });
});
