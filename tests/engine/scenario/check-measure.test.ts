import { expect, it } from "vitest";
import { checkMeasure } from "@/server/engine/scenario/check-measure";
import type { Measure } from "@/server/engine/scenario/measure";
import { context } from "./support/check-context";
import { problems } from "./support/problems";
import { otherMeasures, release } from "./support/small-model";

const found = (measure: Measure) => problems((report) => checkMeasure(report, measure, context));
const changed = (type: Measure["type"], part: object) =>
  found({ ...otherMeasures.find((each) => each.type === type)!, ...part });

it("finds nothing wrong with one of each type", () => {
  expect([release(), ...otherMeasures].flatMap(found)).toEqual([]);
});

it.each<[Measure["type"], object, string, string]>([
  ["transfer", { toUnit: "CCI" }, "toUnit", "same-unit"],
  ["transfer", { toUnit: "D01" }, "toUnit", "one-service"],
  ["transfer", { fte: 119 }, "fte", "more-than-in-post"],
  ["transfer", { toUnit: "PRI" }, "toUnit", "staffing-not-known"],
  ["recruitment", { peopleAMonth: -1 }, "peopleAMonth", "range"],
  ["leaving-rate", { points: 130 }, "points", "range"],
  ["sickness", { reason: " " }, "reason", "no-reason"],
  ["overtime", { staffPercent: 101 }, "staffPercent", "percent"],
  ["training", { hoursEach: 500 }, "hoursEach", "range"],
  ["early-release", { waves: [{ on: "2026-05-01", people: -5 }] }, "waves.0.people", "range"],
  ["growth", { percentAYear: 300 }, "percentAYear", "range"],
  ["contact-suspension", { where: { service: "prison", groups: [], units: [] } }, "where", "no-unit"],
  ["case-transfer", { cases: 401 }, "cases", "more-than-held"],
  ["capacity", { places: -361 }, "places", "range"],
  ["capacity", { unit: "D01" }, "unit", "staffing-not-known"],
  ["police-cells", { people: 1e9 }, "people", "range"],
  ["second-check", { coveragePercent: 150 }, "coveragePercent", "percent"],
  ["duty-governor", { to: "2026-04-01" }, "to", "date-order"],
  ["new-rules", { sharePercent: -1 }, "sharePercent", "percent"],
])("%s with %j: %s breaks the rule %s", (type, part, field, rule) => {
  expect(changed(type, part)).toContainEqual(expect.objectContaining({ field, rule, severity: "refused" }));
});
