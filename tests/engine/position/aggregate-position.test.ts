import fc from "fast-check";
import { expect, test } from "vitest";
import { aggregatePosition } from "@/server/engine/position/aggregate-position";
import { indexFacts } from "@/server/engine/position/fact-index";
import { known, unknown } from "@/server/engine/quantity";
import type { Step } from "@/server/engine/trace";
import { fact, officersShown } from "../../support/builders";
import { testParameters } from "../../support/parameters";
import { deliveryMember, group, prisonMember, probation, silentPrison } from "./support/members";

const parameters = testParameters();
const fte = fc.double({ min: 1, max: 2000, noNaN: true });

test("the roll-up of one unit is the unit", () => {
  fc.assert(
    fc.property(fte, fte, (required, inPost) => {
      const member = prisonMember("A", required, inPost);
      const { staffing, workload } = aggregatePosition(group([member]), parameters);
      const own = member.position;
      expect(staffing.shortfallPercent).toEqual(own.staffing.shortfallPercent);
      expect(staffing.fteInsideLine).toEqual(own.staffing.fteInsideLine);
      const [mean, single] = [workload.percent.quantity, own.workload.percent.quantity];
      expect(mean.known && single.known && mean.value / single.value).toBeCloseTo(1, 9);
    }),
  );
});

test("every number that is collected is the number that is returned", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fte, fte), { minLength: 1, maxLength: 8 }), (staff) => {
      const input = group(
        staff.map(([required, inPost], place) => prisonMember(`P${place}`, required, inPost)),
      );
      const steps = new Map<string, Step>();
      const position = aggregatePosition(input, parameters, (step) => steps.set(step.quantity, step));
      expect(steps.get("shortfall-percent")?.value).toEqual(position.staffing.shortfallPercent);
      expect(steps.get("in-post-fte")?.value).toEqual(position.staffing.inPost.quantity);
      expect(steps.get("gross-shortfall-fte")?.value).toEqual(position.grossShortfallFte);
      expect(steps.get("workload-percent")?.value).toEqual(position.workload.percent.quantity);
      expect(steps.get("units-over")?.value).toEqual(known(position.unitsOver.count));
      expect(steps.get("units-past-line")?.value).toEqual(known(position.unitsPastLine.count));
    }),
  );
});

test("officers are those that may be shown of the service; a group has none", () => {
  const officers = officersShown({ officers: 66, over: known(31) });
  const members = [deliveryMember("N1", 1110, 1000, officers)];
  expect(aggregatePosition(probation(members, { officers }), parameters).officers).toMatchObject({
    over: known(31),
  });
  expect(aggregatePosition(group(members), parameters).officers).toBeNull();
});

test("a group whose units have no figures has an unknown gross shortfall, not nought", () => {
  const position = aggregatePosition(group([silentPrison("A")]), parameters);
  expect(position.grossShortfallFte).toEqual(unknown("not-reported"));
});

test("the mean that the service itself published stands beside ours", () => {
  const facts = indexFacts([fact("workload-percent", 117, { unit: "PROBATION", asOf: "2024-06-30" })]);
  const position = aggregatePosition(probation([deliveryMember("N1", 1, 1)], { facts }), parameters);
  expect(position.publishedWorkload).toMatchObject({ quantity: known(117), asOf: "2024-06-30" });
});
