import fc from "fast-check";
import { expect, test } from "vitest";
import { prisonPosition } from "@/server/engine/position/prison-position";
import { rollUp, rollUpWorkload } from "@/server/engine/position/roll-up";
import { known, unknown } from "@/server/engine/quantity";
import { resolveParameters } from "@/server/parameters/resolve";
import { staffFacts, unitInput } from "../../support/builders";

const parameters = resolveParameters("2026-03-31");
const prison = (required: number, inPost: number) =>
  prisonPosition(unitInput({ facts: staffFacts("band-3-5", required, inPost) }), parameters);

test("30 short and 10 over are 20 net and 30 gross: a surplus does not help a neighbour", () => {
  const sum = rollUp([prison(100, 70), prison(100, 110)], parameters);
  expect(sum.shortfallFte).toEqual(known(20));
  expect(sum.grossShortfallFte).toBe(30);
  expect(sum.shortfallPercent).toEqual(known(10));
});

test("a unit without figures is counted as a unit and left out of the sums", () => {
  const sum = rollUp([prison(100, 70), prisonPosition(unitInput(), parameters)], parameters);
  expect(sum).toMatchObject({ units: 2, unitsKnown: 1, requiredFte: 100, inPostFte: 70 });
});

test("no units make an unknown percentage, not nought", () => {
  expect(rollUp([], parameters).shortfallPercent.known).toBe(false);
});

test("the net shortfall is the sum of the units' and never above the gross one", () => {
  const staff = fc.record({
    required: fc.integer({ min: 1, max: 900 }),
    inPost: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(staff, { minLength: 1, maxLength: 12 }), (units) => {
      const sum = rollUp(
        units.map(({ required, inPost }) => prison(required, inPost)),
        parameters,
      );
      const net = units.reduce((total, { required, inPost }) => total + required - inPost, 0);
      expect(sum.shortfallFte).toEqual(known(net));
      expect(sum.grossShortfallFte).toBeGreaterThanOrEqual(Math.max(0, net));
    }),
  );
});

test("workload rolls up by sums: 90/100 and 35/70 make 73.5%", () => {
  const quantity = rollUpWorkload([
    { points: 90, availablePoints: 100 },
    { points: 35, availablePoints: 70 },
  ]);
  expect(quantity.known && quantity.value).toBeCloseTo(73.52941176470588, 12);
  expect(rollUpWorkload([])).toEqual(unknown("no-available-hours"));
});
