import { describe, expect, test } from "vitest";
import { aggregateCounts, officersTotal } from "@/server/engine/position/aggregate-counts";
import { known, unknown } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import { testParameters } from "../../support/parameters";
import { officersShown } from "../../support/builders";
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
  const members = [
    deliveryMember("N1", 1, 1, officersShown({ officers: 66, over: known(31), sustained: known(20) })),
    deliveryMember(
      "N2",
      1,
      1,
      officersShown({ officers: 70, over: known(40), sustained: unknown("suppressed") }),
    ),
  ];
  const shown = officersShown({ officers: 136, over: known(71), sustained: known(24) });

  test("are those that may be shown beside its units: 71 and 24 of 136", () => {
    expect(officersTotal(members, shown)).toMatchObject({
      officers: 136,
      over: known(71),
      sustained: known(24),
    });
  });

  test("are null where none are counted", () => {
    expect(officersTotal([prisonMember("A", 100, 60)], null)).toBeNull();
  });

  test("show no count of a unit in the working that the unit's page suppresses", () => {
    const steps: Step[] = [];
    officersTotal([...members, prisonMember("A", 100, 60)], shown, (step) => steps.push(step));
    expect(steps.map(({ quantity, value }) => [quantity, value])).toEqual([
      ["officers-over", known(71)],
      ["officers-sustained", known(24)],
    ]);
    expect(steps.map(({ inputs }) => inputs.map(({ value }) => value))).toEqual([
      [known(31), known(40)],
      [known(20), unknown("suppressed")],
    ]);
  });
});
