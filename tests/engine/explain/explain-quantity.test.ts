import { describe, expect, test } from "vitest";
import { explainQuantity } from "@/server/engine/explain/explain-quantity";
import { unitPosition } from "@/server/engine/position/unit-position";
import { known } from "@/server/engine/quantity";
import { caseIndex } from "@/server/engine/workload/case-index";
import { resolveParameters } from "@/server/parameters/resolve";
import { fact, staffFacts, unit, unitInput, unitWeek } from "../../support/builders";

const parameters = resolveParameters("2026-03-31");
const prison = unitInput({
  facts: [...staffFacts("band-3-5", 100, 80), fact("population", 1140), fact("operational-capacity", 1000)],
});

describe("the workload of a prison", () => {
  const explanation = explainQuantity(prison, parameters, "workload-percent");

  test("is explained by the same calculation that the page shows", () => {
    expect(explanation?.steps[0].value).toEqual(unitPosition(prison, parameters).workload.percent.quantity);
  });

  test("rests on steps down to the facts, nearest first", () => {
    const quantities = explanation?.steps.map((step) => step.quantity);
    expect(quantities?.[0]).toBe("workload-percent");
    expect(new Set(quantities)).toEqual(
      new Set([
        "workload-percent",
        "required-fte",
        "demand-index",
        "effective-fte",
        "occupancy",
        "in-post-fte",
        "population",
        "operational-capacity",
      ]),
    );
  });

  test("names every parameter that it read", () => {
    expect(explanation?.parameters).toEqual(
      expect.arrayContaining([
        "prison.pass-through",
        "prison.reference-occupancy",
        "prison.occupancy-elasticity",
      ]),
    );
  });
});

test("the points of a delivery unit are explained by case type", () => {
  const cases = Array<number>(99).fill(0);
  cases[caseIndex("licence", "A3")] = 100;
  const input = unitInput({
    unit: unit({ code: "N01", service: "probation", kind: "delivery-unit" }),
    weeks: [unitWeek({ points: 21900 })],
    latest: [unitWeek({ cases, points: 21900 })],
  });
  const licence = explainQuantity(input, parameters, "workload-percent")?.steps.find(
    (step) => step.quantity === "points-licence",
  );
  expect(licence?.value).toEqual(known(21900));
  expect(licence?.parameters).toEqual(["points.licence.A3"]);
});

test("a number that the unit does not have is not explained", () => {
  expect(explainQuantity(prison, parameters, "officers-sustained")).toBeNull();
});
