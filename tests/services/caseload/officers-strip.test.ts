import { expect, it } from "vitest";
import { known } from "@/server/engine/quantity";
import type { Band } from "@/server/engine/vocabulary";
import { resolveParameters } from "@/server/parameters/resolve";
import { officersStrip } from "@/server/services/caseload/officers-strip";

const parameters = resolveParameters("2026-03-31");
const bands: readonly Band[] = ["spare", "in-range", "stretched", "over", "severe", "extreme"];
const grounds = { name: "Kent", week: "2026-03-30", officers: 100, mean: known(109), parameters };
const strip = (...counts: (number | null)[]) =>
  officersStrip(
    bands.map((band, place) => ({ band, officers: counts[place] ?? null })),
    grounds,
  );

it("an average does not hide its tail: 25 + 20 + 5 of 100 officers are above 110%", () => {
  const { heading, bands: shown } = strip(10, 20, 20, 25, 20, 5);
  expect(heading).toBe("The mean is 109%; 50% of officers carry more than 110%");
  expect(shown[3]).toEqual({
    ...{ band: "over", officers: "25", share: "25%", sharePercent: 25 },
    ...{ label: "Over", range: "over 110 to 120" },
  });
  expect(shown.map(({ range }) => range)).toEqual([
    ...["up to 90", "over 90 to 100", "over 100 to 110", "over 110 to 120", "over 120 to 150", "over 150"],
  ]);
});

it("a hidden count has neither number, share nor width, and no share of the tail is told", () => {
  const { heading, bands: shown } = strip(10, 20, 20, 30, null, null);
  expect(heading).toBe("Officers by their workload");
  expect(shown[5]).toMatchObject({ officers: "[c]", share: "", sharePercent: null });
});
