import { expect, test } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { keyWorkHours } from "@/server/engine/workload/key-work-hours";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");

test("84,137 people at 45 minutes a week are due 63,103 hours, 1,618 officers' weeks of 39 hours", () => {
  // Published standard of 45 minutes; population of 10 March 2023; hand calculation.
  const { dueHours, dueShareOfContractedPercent } = keyWorkHours(
    { population: known(84137), officersInPostFte: known(1618) },
    parameters,
  );
  expect(dueHours).toEqual(known(63102.75));
  expect(dueShareOfContractedPercent.known && dueShareOfContractedPercent.value).toBeCloseTo(100, 1);
});

test("75 of 390 hours are 19.2%", () => {
  const { dueShareOfContractedPercent } = keyWorkHours(
    { population: known(100), officersInPostFte: known(10) },
    parameters,
  );
  expect(dueShareOfContractedPercent.known && dueShareOfContractedPercent.value).toBeCloseTo(19.23, 2);
});

test("without officers there is no share, and hours are due all the same", () => {
  const none = keyWorkHours({ population: known(100), officersInPostFte: known(0) }, parameters);
  expect(none).toEqual({ dueHours: known(75), dueShareOfContractedPercent: unknown("no-available-hours") });
  const unreported = keyWorkHours(
    { population: known(100), officersInPostFte: unknown("not-reported") },
    parameters,
  );
  expect(unreported.dueShareOfContractedPercent).toEqual(unknown("not-reported"));
});
