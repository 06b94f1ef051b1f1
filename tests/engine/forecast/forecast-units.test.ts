import { expect, it } from "vitest";
import { forecastUnits } from "@/server/engine/forecast/forecast-units";
import { embeddedPosition } from "@/tests/support/embedded-position";

it("takes staffing, people, releases and the points by case type of the latest week", () => {
  const position = embeddedPosition("2026-03-31");
  const { facts, latestWeeks, units: positions, parameters } = position;
  const units = forecastUnits({ positions, facts, latestWeeks }, parameters);
  expect(units).toHaveLength(positions.length);
  const derby = units.find(({ unit }) => unit.code === "N53DRBY")!;
  const { points, otherPoints, availablePoints } = derby.caseload!;
  const own = positions.find(({ unit }) => unit.code === "N53DRBY")!.workload.percent.quantity;
  const all = points.reduce((sum, each) => sum + each, otherPoints);
  expect(own.known && own.value).toBeCloseTo((100 * all) / availablePoints, 9);
  expect(otherPoints).toBeGreaterThanOrEqual(0);
  const closed = units.find(({ standInLoad }) => standInLoad !== null)!;
  expect(closed.inPostFte).toEqual({ known: false, reason: "not-reported" });
  expect(closed.releasesAYear).toBeGreaterThan(0);
}, 120_000);
