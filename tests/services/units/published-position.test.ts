import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { UnitsInput } from "@/server/contracts/units";
import { rollUp, rollUpWorkload } from "@/server/engine/position/roll-up";
import { sumWeeks } from "@/server/engine/position/sum-weeks";
import type { Quantity } from "@/server/engine/quantity";
import { localContext } from "@/server/services/context";
import { getExplanation } from "@/server/services/explain/get-explanation";
import { loadPosition, type Position } from "@/server/services/positions/load-position";
import { getUnit } from "@/server/services/unit/get-unit";
import { exportUnits } from "@/server/services/units/export-units";
import { getUnits } from "@/server/services/units/get-units";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
/** The lists of each database, compared at the end: both must print the same digits. */
const printed = new Map<string, unknown>();

onBothLoaded("the embedded position", (open) => {
  let database: Database;
  let now: Position;
  let then: Position;
  const context = () => localContext(database);

  beforeAll(async () => {
    database = await open();
    now = await loadPosition(context(), "2026-03-31");
    then = await loadPosition(context(), "2023-03-31");
  }, loading);

  describe("prison officers, 31 March 2026", () => {
    const prisons = () => now.units.filter(({ unit }) => unit.service === "prison");
    const below = (percentOfTarget: number) =>
      prisons().filter(({ staffing }) => valueOf(staffing.shortfallPercent, -1) > 100 - percentOfTarget)
        .length;

    it("are 21,351.5 of 23,152.7 nationally, as published", () => {
      expect(now.national.prison?.inPost.quantity).toMatchObject({ value: 21351.5 });
      expect(now.national.prison?.required.quantity).toMatchObject({ value: 23152.7 });
    });

    it("sum to 21,102.4 of 22,736.7 over the 103 prisons with figures", () => {
      const sum = rollUp(prisons(), now.parameters);
      expect(sum.unitsKnown).toBe(103);
      expect(sum.inPostFte).toBeCloseTo(21102.4, 1);
      expect(sum.requiredFte).toBeCloseTo(22736.7, 1);
      expect(valueOf(sum.shortfallPercent)).toBeCloseTo(7.2, 1);
    });

    it("are below 90% of target in 25 prisons, below 80% in 5, below 70% in 1", () => {
      expect([below(90), below(80), below(70)]).toEqual([25, 5, 1]);
    });

    it("are unknown in 18 of 121 prisons, which keep their population", () => {
      const unknown = prisons().filter(({ staffing }) => !staffing.shortfallFte.known);
      expect([prisons().length, unknown.length]).toEqual([121, 18]);
      expect(now.facts("ACI", "population")?.quantity.known).toBe(true);
    });

    it("put Cookham Wood past the line and out of the rankings", () => {
      const past = prisons().filter(({ staffing }) => valueOf(staffing.shortfallPercent) > 30);
      expect(past.map(({ unit }) => unit.name)).toEqual(["Cookham Wood"]);
      expect(past[0]?.ranking.ranked).toBe(false);
    });
  });

  it("31 March 2023: 4,413 of 6,158 probation officers, 28.3% short, and 84,372 people in prison", () => {
    expect(then.national.probation?.inPost.quantity).toMatchObject({ value: 4413 });
    expect(then.national.probation?.required.quantity).toMatchObject({ value: 6158 });
    expect(then.facts("PRISONS", "population")?.quantity).toMatchObject({ value: 84372 });
    expect(then.facts("PRISONS", "useable-capacity")?.quantity).toMatchObject({ value: 85503 });
    expect(then.facts("HEADQUARTERS", "in-post-fte")?.quantity).toMatchObject({ value: 5592 });
  });

  it("31 March 2023: targets by prison are modelled, and unknown where the prison has changed since", () => {
    const prisons = then.units.filter(({ unit }) => unit.service === "prison");
    const known = prisons.filter(({ staffing }) => staffing.required.quantity.known);
    expect(known.every(({ staffing }) => staffing.quality === "D")).toBe(true);
    const cookhamWood = prisons.find(({ unit }) => unit.name === "Cookham Wood");
    expect(cookhamWood?.staffing.required.quantity).toEqual({ known: false, reason: "no-baseline" });
  });

  it("March 2025, the latest with a requirement: 5,636 of 7,115 probation officers", () => {
    expect(now.national.probation?.inPost).toMatchObject({ asOf: "2025-03-31", quantity: { value: 5636 } });
    expect(now.national.probation?.required.quantity).toMatchObject({ value: 7115 });
  });

  it.each([
    ["2023-03-31", 120, 108, 6158],
    ["2026-03-31", 117, 109, 7115],
  ])(
    "%s: mean workload %d%%, %d delivery units whose requirement sums to %d",
    (at, mean, count, required) => {
      const position = at === "2023-03-31" ? then : now;
      const units = position.units.filter(({ unit }) => unit.service === "probation");
      const latest = [...position.inputs.values()].flatMap(({ weeks }) => sumWeeks(weeks).slice(-1));
      expect(units).toHaveLength(count);
      expect(Math.abs(valueOf(rollUpWorkload(latest)) - mean)).toBeLessThan(0.3);
      expect(rollUp(units, position.parameters).requiredFte).toBeCloseTo(required, 6);
      expect(
        Math.max(...units.map(({ staffing }) => valueOf(staffing.shortfallPercent))),
      ).toBeLessThanOrEqual(60);
    },
  );

  it("about 7,200 officers hold cases, 33 to 37 each", () => {
    const perOfficer = now.units.flatMap(({ perOfficer: load }) =>
      load?.measure === "cases-per-officer" && load.quantity.known ? [load.quantity.value] : [],
    );
    const officers = now.units.reduce((sum, { officers: shown }) => sum + (shown?.officers ?? 0), 0);
    expect(officers).toBeGreaterThan(7000);
    expect(officers).toBeLessThan(7400);
    const mean = perOfficer.reduce((sum, value) => sum + value, 0) / perOfficer.length;
    expect(mean).toBeGreaterThan(33);
    expect(mean).toBeLessThan(37);
  });

  it("every number that the list links opens to the same number", async () => {
    const view = await getUnits(context(), UnitsInput.parse({}));
    const pin = view.explainHref.split("/")[2] ?? "";
    const rows = view.lists.flatMap((list) => list.rows).filter((_, place) => place % 10 === 0);
    for (const row of rows) {
      if (row.shortfall.startsWith("[")) continue;
      const explained = await getExplanation(context(), {
        pin,
        unit: row.code,
        quantity: "shortfall-percent",
      });
      expect(explained.value).toBe(row.shortfall);
      expect(explained.steps.length).toBeGreaterThan(2);
    }
  });

  it("the file holds a line for each row of the page", async () => {
    const input = UnitsInput.parse({ service: "prison", sort: "name", order: "asc" });
    const view = await getUnits(context(), input);
    const { body, name } = await exportUnits(context(), input);
    expect(name).toBe("plimsoll-units-2026-03-31.csv");
    expect(body.trim().split("\n")).toHaveLength(view.shown + 1);
  });

  it("a unit is found by an old name", async () => {
    const view = await getUnits(context(), UnitsInput.parse({ q: "Elmley (Sheppey)" }));
    expect(view.lists.flatMap((list) => list.rows.map((row) => row.name))).toEqual(["Elmley"]);
  });

  it("an unknown unit is said to be unknown", async () => {
    await expect(getUnit(context(), { code: "NOPE", at: "", against: "" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("prints the same on both databases", async () => {
    for (const at of ["2023-03-31", "2026-03-31"]) {
      const view = await getUnits(context(), UnitsInput.parse({ at }));
      const before = printed.get(at);
      if (before) expect(view).toEqual(before);
      printed.set(at, view);
    }
  });
});

function valueOf(quantity: Quantity, otherwise = 0): number {
  return quantity.known ? quantity.value : otherwise;
}
