import { expect, test } from "vitest";
import { baseTiers, bands, caseTypes, grades, suspendedTiers, tiers } from "@/server/engine/vocabulary";

test("16 tiers run from A3 to D0 in the official order, each with a contact-suspended twin", () => {
  expect(baseTiers).toHaveLength(16);
  expect([baseTiers[0], baseTiers[4], baseTiers[15]]).toEqual(["A3", "B3", "D0"]);
  expect(suspendedTiers[0]).toBe("A3S");
  expect(tiers).toHaveLength(32);
});

test("no word stands twice in a list", () => {
  for (const words of [baseTiers, bands, caseTypes, grades]) expect(new Set(words).size).toBe(words.length);
});
