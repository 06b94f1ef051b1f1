import { expect, it } from "vitest";
import * as words from "@/server/engine/plan-vocabulary";

it("no list of words says one twice", () => {
  for (const list of Object.values(words)) expect(new Set<string>(list).size).toBe(list.length);
});

it("what grows is people held or cases of each type", () => {
  expect(words.growthStocks).toEqual(["population", "community", "licence", "custody"]);
});
