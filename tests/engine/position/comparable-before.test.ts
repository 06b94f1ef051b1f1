import { expect, test } from "vitest";
import { comparableBefore, type DatedUnit } from "@/server/engine/position/comparable-before";
import { unitPosition } from "@/server/engine/position/unit-position";
import { resolveParameters } from "@/server/parameters/resolve";
import { staffFacts, unit, unitInput } from "../../support/builders";

const parameters = resolveParameters("2026-03-31");

function dated(asOf: string, changedOn?: string): DatedUnit {
  const events = changedOn ? [{ kind: "re-roled", on: changedOn, note: "Changed role" } as const] : [];
  const input = unitInput({ unit: unit({ events }), asOf, facts: staffFacts("band-3-5", 100, 90) });
  return { asOf, unit: unitPosition(input, parameters) };
}

const comparable = (changedOn?: string) =>
  comparableBefore(dated("2026-03-31", changedOn), dated("2023-03-31", changedOn));

test("a unit that nothing happened to can be compared", () => {
  expect(comparable()).toBe(true);
});

test("one that changed between the two dates cannot, however long ago that is now", () => {
  expect(comparable("2023-05-26")).toBe(false);
  expect(comparable("2026-03-31")).toBe(false);
});

test("one that changed 15 months before the earlier date was settling then, and cannot", () => {
  expect(comparable("2021-12-31")).toBe(false);
});

test("one that changed long before, or after both, can", () => {
  expect(comparable("2018-07-27")).toBe(true);
  expect(comparable("2026-06-30")).toBe(true);
});

test("the answer is the same the other way round", () => {
  for (const on of ["2018-07-27", "2021-12-31", "2024-08-30", "2026-06-30"]) {
    const there = comparableBefore(dated("2026-03-31", on), dated("2023-03-31", on));
    expect(comparableBefore(dated("2023-03-31", on), dated("2026-03-31", on))).toBe(there);
  }
});
