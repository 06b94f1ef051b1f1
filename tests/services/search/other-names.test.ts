import { expect, test } from "vitest";
import type { EstateName } from "@/db/queries/estate";
import { otherNames } from "@/server/services/search/other-names";

const name = (text: string, part: Partial<EstateName> = {}): EstateName => ({
  ...{ name: text, preferred: 0, from: "2016-01-01", to: null },
  ...part,
});

test("a name with HMP or YOI beside it, or in capitals, is no other name", () => {
  expect(
    otherNames("Leeds", [name("Leeds (HMP)"), name("LEEDS"), name("HMP & YOI Leeds")], "2026-03-31"),
  ).toEqual([]);
});

test("of names that a search cannot tell apart the first stands", () => {
  const names = [name("Springhill"), name("SPRINGHILL (HMP)"), name("Grendon")];
  expect(otherNames("Grendon / Springhill", names, "2026-03-31").map((other) => other.name)).toEqual([
    "Springhill",
    "Grendon",
  ]);
});

test("a name that was shown says until when, one that is to be shown from when, an alias neither", () => {
  const before = name("Before", { preferred: 1, to: "2025-03-24" });
  const after = name("After", { preferred: 1, from: "2025-03-24" });
  const when = (shown: string, asOf: string) =>
    otherNames(shown, [after, before, name("Alias")], asOf).map((other) => other.when);
  expect(when("After", "2026-03-31")).toEqual(["until 24 March 2025", null]);
  expect(when("Before", "2023-03-31")).toEqual(["from 24 March 2025", null]);
});
