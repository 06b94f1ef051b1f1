import fc from "fast-check";
import { expect, test } from "vitest";
import { UnitsInput } from "@/server/contracts/units";

const nothing = {
  at: "",
  against: "",
  service: "",
  group: "",
  function: "",
  band: "",
  q: "",
  sort: "worst",
  order: "desc",
};

test("an empty address is every unit, worst first", () => {
  expect(UnitsInput.parse({})).toEqual(nothing);
});

test("malformed values become the nearest valid view", () => {
  expect(
    UnitsInput.parse({ service: "army", sort: "DROP TABLE", order: "up", band: "9", q: "x".repeat(500) }),
  ).toEqual(nothing);
});

test("no address whatever is refused", () => {
  const anything = fc.dictionary(fc.constantFrom(...Object.keys(nothing), "other"), fc.anything());
  fc.assert(fc.property(anything, (query) => UnitsInput.safeParse(query).success));
});
