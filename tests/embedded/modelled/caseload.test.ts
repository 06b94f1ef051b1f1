import { describe, expect, it } from "vitest";
import { caseload } from "@/server/embedded/modelled/caseload";
import { caseMix } from "@/server/embedded/modelled/case-mix";
import { cellPoints } from "@/server/embedded/modelled/cell-points";
import { randomStream } from "@/server/embedded/modelled/random-stream";
import { baseTiers } from "@/server/engine/vocabulary";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";
import { casePoints } from "@/server/engine/workload/case-points";
import { pointsTable } from "@/server/engine/workload/points-table";
import { resolveParameters } from "@/server/parameters/resolve";
import { files } from "../support/shipped";

const parameters = resolveParameters("2023-03-31");
const table = pointsTable(parameters, "standard");
const prices = cellPoints(table);
const mix = caseMix("po", files, prices, parameters);

describe("the cases of a modelled officer", () => {
  it("come within half a mean case of the points wanted, and by type and by cell agree", () => {
    const cases = caseload(1, prices, 0.02, randomStream(7, "one officer"));
    const cells = new Array<number>(CASE_CELLS).fill(0);
    let worst = 0;
    for (const wanted of [2611, 2611, 2700, 1800, 1750, 2400]) {
      cases.settle(0, mix, wanted);
      cases.byCell(0, cells);
      expect(cases.points(0)).toBe(casePoints(cells, table));
      expect(cases.byType(0).reduce((all, count) => all + count, 0)).toBe(
        cells.reduce((all, count) => all + count, 0),
      );
      worst = Math.max(worst, Math.abs(cases.points(0) - wanted));
    }
    // A single case is worth 219 points at most.
    expect(worst).toBeLessThanOrEqual(219);
  });

  it("are counted by type in the order community, licence, custody, the untiered too", () => {
    const cases = caseload(1, prices, 0, randomStream(7, "one cell"));
    const only = (cell: number) => ({ cells: Uint8Array.of(cell), meanPoints: 100 });
    cases.settle(0, only(caseIndex("licence", "B2")), 132);
    expect(cases.byType(0)).toEqual([0, 1, 0]);
    const untieredCustody = caseload(
      1,
      prices.map(() => 100),
      0,
      randomStream(7, "one cell"),
    );
    untieredCustody.settle(0, only(caseIndex("custody", "untiered")), 200);
    expect(untieredCustody.byType(0)).toEqual([0, 0, 2]);
  });
});

describe("the mix of cases", () => {
  const shareOf = (of: typeof mix, ...cells: number[]) =>
    of.cells.filter((cell) => cells.includes(cell)).length / of.cells.length;
  const highest = (["community", "licence", "custody"] as const).flatMap((type) =>
    baseTiers.filter((tier) => tier.startsWith("A")).map((tier) => caseIndex(type, tier)),
  );

  it("gives protect level A to qualified officers only", () => {
    expect(shareOf(mix, ...highest)).toBeCloseTo(0.12 * 0.988, 2);
    expect(shareOf(caseMix("pso", files, prices, parameters), ...highest)).toBe(0);
  });

  it("has no change level 0 outside the community: the official table prices it 0 there", () => {
    expect(shareOf(mix, caseIndex("licence", "B0"), caseIndex("custody", "C0"))).toBe(0);
    expect(shareOf(mix, caseIndex("community", "B0"))).toBeGreaterThan(0);
  });

  it("prices 98.8% of cases by the official table: mean points = sum of share x price", () => {
    const mean = mix.cells.reduce((sum, cell) => sum + (prices[cell] ?? 0), 0) / mix.cells.length;
    expect(mix.meanPoints).toBeCloseTo(mean, 9);
  });
});
