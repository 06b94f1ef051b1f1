import { expect, test } from "vitest";
import { unitPosition } from "@/server/engine/position/unit-position";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import { resolveParameters } from "@/server/parameters/resolve";
import { unitOrder } from "@/server/services/units/unit-order";
import { officersShown, staffFacts, unit, unitInput, unitWeek } from "@/tests/support/builders";

const parameters = resolveParameters("2026-03-31");

const deliveryUnit = (name: string, points: number, sustained: Quantity, officers = 60) =>
  unitPosition(
    unitInput({
      unit: unit({ code: name, name, service: "probation", kind: "delivery-unit" }),
      facts: staffFacts("po", 50, 40, name),
      weeks: [unitWeek({ unit: name, points })],
      officers: officersShown({ officers, sustained }),
    }),
    parameters,
  );
const names = (sort: Parameters<typeof unitOrder>[0]["sort"], order: "asc" | "desc" = "desc") =>
  [
    deliveryUnit("A", 40000, unknown("suppressed")),
    deliveryUnit("B", 48000, known(20)),
    deliveryUnit("C", 44000, known(50)),
  ]
    .sort(unitOrder({ sort, order }, () => ""))
    .map((position) => position.unit.name);

test("worst first is by workload", () => {
  expect(names("worst")).toEqual(["B", "C", "A"]);
});

test("a suppressed count comes last whichever way the list is turned, so that its place tells nothing", () => {
  expect(names("sustained", "desc")).toEqual(["C", "B", "A"]);
  expect(names("sustained", "asc")).toEqual(["B", "C", "A"]);
});

test("names go by the alphabet", () => {
  expect(names("name", "asc")).toEqual(["A", "B", "C"]);
  expect(names("name", "desc")).toEqual(["C", "B", "A"]);
});

test("by change the largest rise comes first, and a unit without one last whichever way", () => {
  const changes = new Map([
    ["A", known(-3)],
    ["C", known(12.5)],
  ]);
  const byChange = (order: "asc" | "desc") =>
    [
      deliveryUnit("A", 40000, unknown("suppressed")),
      deliveryUnit("B", 48000, known(20)),
      deliveryUnit("C", 44000, known(50)),
    ]
      .sort(
        unitOrder(
          { sort: "change", order },
          () => "",
          ({ unit: { code } }) => changes.get(code) ?? unknown("no-baseline"),
        ),
      )
      .map((position) => position.unit.name);
  expect(byChange("desc")).toEqual(["C", "A", "B"]);
  expect(byChange("asc")).toEqual(["A", "C", "B"]);
});
