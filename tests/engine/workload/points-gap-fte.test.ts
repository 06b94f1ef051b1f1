import { expect, it } from "vitest";
import { pointsGapFte } from "@/server/engine/workload/points-gap-fte";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");
const target = parameters.value("points.nominal-target-po");

it("work of one full-time officer beyond what is available is 1 FTE short", () => {
  expect(pointsGapFte(11 * target, 10 * target, parameters)).toBeCloseTo(1, 12);
});

it("room to spare is below zero", () => {
  expect(pointsGapFte(9 * target, 10 * target, parameters)).toBeCloseTo(-1, 12);
});
