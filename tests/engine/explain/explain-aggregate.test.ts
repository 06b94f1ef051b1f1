import { expect, test } from "vitest";
import { explainAggregate } from "@/server/engine/explain/explain-aggregate";
import { known } from "@/server/engine/quantity";
import { testParameters } from "../../support/parameters";
import { group, prisonMember } from "../position/support/members";

const parameters = testParameters();
const input = group([prisonMember("A", 90, 81), prisonMember("B", 70, 35)]);

test("the shortfall of a group rests on sums, and the sums on the numbers of its units", () => {
  const explanation = explainAggregate(input, parameters, "shortfall-percent");
  expect(explanation?.steps[0].value).toEqual(known(27.5));
  expect(explanation?.steps.map(({ quantity }) => quantity)).toEqual([
    "shortfall-percent",
    "shortfall-fte",
    "required-fte",
    "in-post-fte",
  ]);
  const units = explanation?.steps.at(-1)?.inputs.map(({ of }) => of);
  expect(units).toEqual([
    { unit: "A", quantity: "in-post-fte" },
    { unit: "B", quantity: "in-post-fte" },
  ]);
});

test("names the register rows that it read", () => {
  expect(explainAggregate(input, parameters, "units-past-line")?.parameters).toEqual(["line.reference-gap"]);
});

test("is null for a number that a group does not have", () => {
  expect(explainAggregate(input, parameters, "officers-over")).toBeNull();
});
