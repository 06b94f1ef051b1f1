import { describe, expect, test } from "vitest";
import { aggregateCounts, officersTotal } from "@/server/engine/position/aggregate-counts";
import { known, unknown } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import { testParameters } from "../../support/parameters";
import { deliveryMember, prisonMember, silentPrison } from "./support/members";

const parameters = testParameters();

describe("units that count", () => {
  test("are strictly above: 110% is not over, 111% is; a unit without figures is no denominator", () => {
    const members = [deliveryMember("N1", 1100, 1000), deliveryMember("N2", 1110, 1000)];
    expect(aggregateCounts(members, parameters).unitsOver).toEqual({ count: 1, of: 2 });
    const prisons = [prisonMember("A", 100, 60), silentPrison("B")];
    expect(aggregateCounts(prisons, parameters).unitsOver).toEqual({ count: 1, of: 1 });
  });

  test("are past the line only beyond 30%: 70 of 100 is on it", () => {
    const members = [prisonMember("A", 100, 70), prisonMember("B", 100, 69)];
    expect(aggregateCounts(members, parameters).unitsPastLine).toEqual({ count: 1, of: 2 });
  });

  test("are not asked for four weeks where no weeks are kept", () => {
    expect(aggregateCounts([prisonMember("A", 100, 60)], parameters).unitsSustained).toBeNull();
    const single = testParameters({ "rule.sustained-weeks": 4 });
    expect(aggregateCounts([deliveryMember("N1", 1110, 1000)], single).unitsSustained).toEqual({
      count: 0,
      of: 1,
    });
  });

  test("are listed in the working, with the number that decides", () => {
    const steps: Step[] = [];
    const members = [deliveryMember("N1", 1100, 1000), deliveryMember("N2", 1110, 1000)];
    aggregateCounts(members, parameters, (step) => steps.push(step));
    const over = steps.find(({ quantity }) => quantity === "units-over");
    expect(over?.value).toEqual(known(1));
    expect(over?.inputs.map(({ value, of }) => [value, of?.unit])).toEqual([
      [known(2), undefined],
      [known(111), "N2"],
    ]);
  });
});

describe("officers of a service", () => {
  const counts = (over: number, sustained: number, officers: number) => ({
    ...{ week: "2026-03-30", officers, officersNoCapacity: 0, over, sustained, everSustained: sustained },
  });
  const total = (...units: readonly ReturnType<typeof counts>[]) =>
    officersTotal(
      units.map((unit, place) => deliveryMember(`N${place}`, 1000, 1000, unit)),
      parameters,
    );

  test("are summed over the units: 31 and 40 over are 71 of 136", () => {
    expect(total(counts(31, 20, 66), counts(40, 30, 70))).toMatchObject({
      week: "2026-03-30",
      officers: 136,
      over: known(71),
      sustained: known(50),
    });
  });

  test("are suppressed where the total would tell the count of one unit", () => {
    const officers = total(counts(31, 20, 66), counts(40, 3, 70));
    expect(officers?.over).toEqual(known(71));
    expect(officers?.sustained).toEqual(unknown("suppressed"));
  });

  test("are null where none are counted", () => {
    expect(officersTotal([prisonMember("A", 100, 60)], parameters)).toBeNull();
  });

  test("show no count of a unit in the working that the unit's page suppresses", () => {
    const steps: Step[] = [];
    const members = [
      deliveryMember("N1", 1, 1, counts(3, 0, 66)),
      deliveryMember("N2", 1, 1, counts(4, 0, 66)),
    ];
    officersTotal(members, parameters, (step) => steps.push(step));
    expect(steps[0]?.value).toEqual(known(7));
    expect(steps[0]?.inputs.map(({ value }) => value.known)).toEqual([false, false]);
  });
});
