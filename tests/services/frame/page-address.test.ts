import { describe, expect, it } from "vitest";
import { UnitsInput } from "@/server/contracts/units";
import { pageAddress } from "@/server/services/frame/page-address";
import { unitsAddress } from "@/server/services/units/units-address";

describe("the address of a page", () => {
  it("holds its parts in one order, and none that is empty", () => {
    const state = { q: "R & D", against: "", at: "2026-03-31" };
    expect(pageAddress("/units", ["at", "against", "q"], state)).toBe("/units?at=2026-03-31&q=R+%26+D");
  });

  it("is the path alone where nothing is set", () => {
    expect(pageAddress("/units", ["at"], { at: "" })).toBe("/units");
  });

  it("of the units names an order that is not the first one, and only then which way it goes", () => {
    const state = UnitsInput.parse({ at: "2026-03-31" });
    expect(unitsAddress(state)).toBe("/units?at=2026-03-31");
    expect(unitsAddress(state, { sort: "name", order: "asc" })).toBe(
      "/units?at=2026-03-31&sort=name&order=asc",
    );
  });
});
