import { describe, expect, test } from "vitest";
import { aggregateWorkload } from "@/server/engine/position/aggregate-workload";
import { known, unknown } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import { unit } from "../../support/builders";
import { testParameters } from "../../support/parameters";
import { deliveryMember, group, prisonMember, probation, service, silentPrison } from "./support/members";

const parameters = testParameters();
const collected = () => {
  const steps: Step[] = [];
  return { steps, collect: (step: Step) => steps.push(step) };
};

describe("prisons", () => {
  // 100 required over 80 in post is 125%; 100 over 100 is 100%. Over 180 officers: (10,000 + 10,000) / 180.
  test("are the mean over officers in post: 125% of 80 and 100% of 100 are 111.1%", () => {
    const { steps, collect } = collected();
    const members = [prisonMember("A", 100, 80), prisonMember("B", 100, 100), silentPrison("C")];
    const workload = aggregateWorkload(service(members), parameters, collect);
    expect(workload).toMatchObject({ basis: "inferred", units: 2, band: "over" });
    expect(workload.percent.quantity.known && workload.percent.quantity.value).toBeCloseTo(111.11, 2);
    expect(steps.at(-1)?.value).toEqual(workload.percent.quantity);
    expect(steps[0]?.inputs.map(({ of }) => of)).toEqual([
      { unit: "A", quantity: "in-post-fte" },
      { unit: "B", quantity: "in-post-fte" },
    ]);
  });

  test("without figures have none", () => {
    const workload = aggregateWorkload(service([silentPrison("C")]), parameters);
    expect(workload).toMatchObject({ band: null, units: 0 });
    expect(workload.percent.quantity).toEqual(unknown("not-reported"));
  });
});

describe("probation", () => {
  // 90/100 and 35/70 make 125/170, 73.5%: model, section 0.
  test("adds up points before it divides: 90 of 100 and 35 of 70 are 73.5%, not 70%", () => {
    const members = [deliveryMember("N1", 90, 100), deliveryMember("N2", 35, 70)];
    const workload = aggregateWorkload(probation(members), parameters);
    expect(workload.percent.quantity.known && workload.percent.quantity.value).toBeCloseTo(73.53, 2);
    expect(workload).toMatchObject({ basis: "points", band: "spare", units: 2 });
  });

  test("names the points of each unit with its week", () => {
    const { steps, collect } = collected();
    aggregateWorkload(probation([deliveryMember("N1", 90, 100)]), parameters, collect);
    const points = steps.find(({ quantity }) => quantity === "points");
    expect(points?.inputs[0]).toMatchObject({ value: known(90), week: "2026-03-30", name: "Unit N1" });
  });
});

test("headquarters has no workload: no demand is measured", () => {
  const headquarters = unit({ code: "HEADQUARTERS", service: "headquarters", kind: "service" });
  const workload = aggregateWorkload(group([], { unit: headquarters }), parameters);
  expect(workload).toMatchObject({ basis: "none", band: null });
  expect(workload.percent.quantity).toEqual(unknown("outside-method"));
});
