import { expect, it } from "vitest";
import { prisonPosition } from "@/server/engine/position/prison-position";
import { unitLoad } from "@/server/engine/risk/unit-load";
import { fact, staffFacts, unitInput } from "@/tests/support/builders";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters();
const people = [fact("population", 500), fact("operational-capacity", 600)];
const load = (required: number, inPost: number) =>
  unitLoad(
    prisonPosition(
      unitInput({ facts: [...staffFacts("band-3-5", required, inPost), ...people] }),
      parameters,
    ),
    parameters,
  );

it("80 of 100 in post is 125% now and 100% with every post filled", () => {
  const found = load(100, 80);
  expect(found?.workloadRatio).toBeCloseTo(1.25, 12);
  expect(found?.fullWorkloadRatio).toBeCloseTo(1, 12);
});

it("nobody is taken away from a unit with a surplus: 110 of 100 stays as it is", () => {
  const found = load(100, 110);
  expect(found?.fullWorkloadRatio).toBe(found?.workloadRatio);
});

it("is null where no staffing is published, or nobody is in post", () => {
  expect(unitLoad(prisonPosition(unitInput({ facts: people }), parameters), parameters)).toBeNull();
  expect(load(100, 0)).toBeNull();
});
