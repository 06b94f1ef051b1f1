import { expect, it } from "vitest";
import { littleStock } from "@/server/engine/forecast/little-stock";

it("200 a month for 14 months are 2,800 cases", () => {
  expect(littleStock(200, 14)).toBe(2800);
});
