import { describe, expect, it } from "vitest";
import { unitIndex, type IndexedUnit } from "@/server/imports/unit-index";

const name = (text: string, over: Partial<IndexedUnit["names"][number]> = {}) => ({
  ...{ name: text, preferred: 1 as const, from: "2000-01-01", to: null },
  ...over,
});
const prison = (code: string, names: IndexedUnit["names"], over: Partial<IndexedUnit> = {}): IndexedUnit => ({
  ...{ code, kind: "establishment", opens: null, closes: null, names },
  ...over,
});

const index = unitIndex([
  prison("EYI", [name("Elmley"), name("Elmley (Sheppey)", { preferred: 0 })]),
  prison("UKI", [name("Usk and Prescoed"), name("Usk / Prescoed", { preferred: 0 })]),
  prison("OLD", [name("Northgate", { to: "2020-01-01" })], { closes: "2020-01-01" }),
  prison("NEW", [name("Northgate", { from: "2022-01-01" })], { opens: "2022-01-01" }),
  prison("ONE", [name("Twin")]),
  prison("TWO", [name("Twin")]),
  prison("SWAP", [name("After", { from: "2021-01-01" }), name("Before", { to: "2021-01-01" })]),
  { ...prison("PDU7", [name("Leeds")]), kind: "delivery-unit" },
]);
const asOf = "2026-03-31";
const find = (text: string, date = asOf, kinds: readonly IndexedUnit["kind"][] = ["establishment"]) => {
  const found = index.find(text, { kinds, asOf: date });
  return found.found === "one" ? `${found.unit.code} by ${found.by}` : found.found;
};

describe("a unit is found", () => {
  it("by its code, its name and every other name, however it is written", () => {
    expect(find("EYI")).toBe("EYI by code");
    expect(find(" elmley ")).toBe("EYI by name");
    expect(find("ELMLEY (Sheppey)")).toBe("EYI by other-name");
    expect(find("Usk/Prescoed")).toBe("UKI by other-name");
    expect(find("Usk & Prescoed")).toBe("UKI by name");
  });

  it("by the name of the date, where two had it one after the other", () => {
    expect(find("Northgate", "2019-06-30")).toBe("OLD by name");
    expect(find("Northgate", "2023-06-30")).toBe("NEW by name");
  });

  it("by an earlier name too, where nobody else has it", () => {
    expect(find("Before")).toBe("SWAP by name");
  });

  it("not by a part of its name, not of another kind, and not where two are called so", () => {
    expect(find("Elm")).toBe("none");
    expect(find("Leeds")).toBe("none");
    expect(find("Leeds", asOf, ["delivery-unit"])).toBe("PDU7 by name");
    expect(find("Twin")).toBe("several");
  });
});

it("a unit is told by the latest of its shown names, one that is not known by its code", () => {
  expect(index.nameOf("SWAP")).toBe("After");
  expect(index.nameOf("XYZ")).toBe("XYZ");
});
