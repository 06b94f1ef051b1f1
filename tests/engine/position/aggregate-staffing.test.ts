import { describe, expect, test } from "vitest";
import { aggregateStaffing, collectUnitSums } from "@/server/engine/position/aggregate-staffing";
import { indexFacts } from "@/server/engine/position/fact-index";
import { rollUp } from "@/server/engine/position/roll-up";
import { known, unknown } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import { fact, unit } from "../../support/builders";
import { testParameters } from "../../support/parameters";
import { group, prisonMember, service, silentPrison } from "./support/members";

const parameters = testParameters();
const members = [prisonMember("A", 90, 81), prisonMember("B", 70, 35), silentPrison("C")];
const sums = rollUp(
  members.map(({ position }) => position),
  parameters,
);
const published = {
  required: fact("required-fte", 200, { unit: "PRISONS", grade: "band-3-5", quality: "C" }),
  inPost: fact("in-post-fte", 180, { unit: "PRISONS", grade: "band-3-5", quality: "A" }),
};

describe("a group of prisons", () => {
  const steps: Step[] = [];
  const staffing = aggregateStaffing(group(members), sums, parameters, (step) => steps.push(step));

  test("adds 81 of 90 and 35 of 70 up to 116 of 160, 27.5% short: sums first, ratios last", () => {
    expect(staffing).toMatchObject({
      basis: "units",
      shortfallFte: known(44),
      shortfallPercent: known(27.5),
    });
    expect(staffing.pointsToLine).toEqual(known(-2.5));
  });

  test("names every unit of the sum, each with its own number, and says which are left out", () => {
    const step = steps.find(({ quantity }) => quantity === "in-post-fte");
    expect(step?.inputs.map(({ of, value }) => [of?.unit, value])).toEqual([
      ["A", known(81)],
      ["B", known(35)],
    ]);
    expect(step?.note).toContain("1 of 3");
  });
});

test("a service leads with the published pair, whatever its units sum to, and has its worst grade", () => {
  const staffing = aggregateStaffing(service(members, { published }), sums, parameters);
  expect(staffing).toMatchObject({ basis: "published", shortfallPercent: known(10), quality: "C" });
});

test("a group without figures is unknown, never nought", () => {
  const silent = [silentPrison("C")];
  const none = rollUp([silent[0]!.position], parameters);
  const staffing = aggregateStaffing(group(silent), none, parameters);
  expect(staffing.inPost.quantity).toEqual(unknown("not-reported"));
  expect(staffing.shortfallPercent.known).toBe(false);
});

test("headquarters has people in post and no shortfall", () => {
  const headquarters = unit({ code: "HEADQUARTERS", service: "headquarters", kind: "service" });
  const facts = indexFacts([fact("in-post-fte", 5771, { unit: "HEADQUARTERS" })]);
  const steps: Step[] = [];
  const staffing = aggregateStaffing(
    group([], { unit: headquarters, facts }),
    rollUp([], parameters),
    parameters,
    (step) => steps.push(step),
  );
  expect(staffing.inPost.quantity).toEqual(known(5771));
  expect(staffing.shortfallPercent).toEqual(unknown("outside-method"));
  expect(steps.map(({ quantity }) => quantity)).toEqual(["in-post-fte"]);
});

test("the gross shortfall lists only the units that are short: a surplus does not help a neighbour", () => {
  const withSurplus = [prisonMember("A", 100, 70), prisonMember("B", 100, 110)];
  const both = rollUp(
    withSurplus.map(({ position }) => position),
    parameters,
  );
  const steps: Step[] = [];
  collectUnitSums(withSurplus, both, known(both.grossShortfallFte), (step) => steps.push(step));
  const gross = steps.find(({ quantity }) => quantity === "gross-shortfall-fte");
  expect(gross?.value).toEqual(known(30));
  expect(gross?.inputs.map(({ of }) => of?.unit)).toEqual(["A"]);
});
