import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import {
  applyDemandMeasure,
  isDemandMeasure,
  type DemandMeasure,
} from "@/server/engine/scenario/apply-demand-measure";
import { otherMeasures, smallModel } from "./support/small-model";

const model = smallModel();
const columns = 15;
const measureOf = <Type extends DemandMeasure["type"]>(type: Type) =>
  otherMeasures.filter(isDemandMeasure).find((each) => each.type === type) as Extract<
    DemandMeasure,
    { type: Type }
  >;
const whole = { from: "2026-04-01", to: null };

function apply(measure: DemandMeasure) {
  const levers = noLevers(model.units.length, columns - 1);
  applyDemandMeasure(measure, { model, calendar: monthCalendar("2026-03-31", columns - 1), levers });
  const sum = (values: Float64Array | undefined, month: number) =>
    model.units.reduce((total, _, place) => total + (values?.[place * columns + month] ?? 0), 0);
  return { values: levers.values, sum };
}

it("one lever moves both services: who leaves prison early is on licence instead of in custody", () => {
  const { values, sum } = apply(measureOf("early-release"));
  for (let month = 0; month < columns; month++) {
    expect(sum(values.people, month) + sum(values.licenceCases, month)).toBeCloseTo(0, 9);
    expect(sum(values.licenceCases, month) + sum(values.custodyCases, month)).toBeCloseTo(0, 9);
  }
  expect(sum(values.people, 2)).toBeLessThan(-100);
  expect(sum(values.releases, 2)).toBeGreaterThan(100);
});

it("capacity moves people between prisons: 60 places at BBI take 57, nationally none", () => {
  const { values, sum } = apply({ ...measureOf("capacity"), ...whole });
  expect(values.people![columns + 5]).toBeCloseTo(57, 9);
  expect(sum(values.people, 5)).toBeCloseTo(0, 9);
  // 60 required for 360 places.
  expect(values.requiredFte![columns + 5]).toBeCloseTo(10, 9);
});

it("40 people in police cells are 40 fewer in prison", () => {
  const { values, sum } = apply({ ...measureOf("police-cells"), ...whole });
  expect(sum(values.people, 3)).toBeCloseTo(-40, 9);
});

it("growth of 10% a year is 5% after six months and 10% after twelve", () => {
  const { values } = apply({ ...measureOf("growth"), ...whole, of: "population", percentAYear: 10 });
  expect([values.people![6], values.people![12]]).toEqual(
    [25, 50].map((each) => expect.closeTo(each, 9) as number),
  );
  const licence = apply({ ...measureOf("growth"), ...whole }).values;
  expect(licence.licenceStarts![4 * columns + 12]).toBeCloseTo(0.1, 12);
});

it("contact is suspended for the types named only", () => {
  const { values } = apply({ ...measureOf("contact-suspension"), ...whole });
  expect(values.communitySuspended![4 * columns + 1]).toBe(0.25);
  expect(values.licenceSuspended).toBeUndefined();
});
