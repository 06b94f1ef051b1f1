import { expect, it } from "vitest";
import type { Fact } from "@/server/engine/facts";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import { importChangesCsv } from "@/server/exports/import-changes-csv";
import { compareFigures } from "@/server/imports/compare/compare-figures";
import { changeRow } from "@/server/services/imports/change-row";

const fact = (asOf: string, quantity: Quantity): Fact => ({
  ...{ unit: "LEI", measure: "in-post-fte", grade: "all", caseType: "all", tier: "all" },
  ...{ asOf, quantity, quality: "C", source: "own-figures", locator: "a test" },
});
const csv = (now: Quantity, held: readonly Fact[]) =>
  importChangesCsv(
    compareFigures([fact("2026-04-30", now)], held).changes.map((change) =>
      changeRow(change, () => "=Leeds"),
    ),
  ).split("\n")[1];

it("gives numbers that a program can read, and a formula in a name does nothing", () => {
  // 350.3 less 350.1 is 0.2, whatever binary fractions make of it.
  expect(csv(known(350.3), [fact("2026-03-31", known(350.1))])).toBe(
    `LEI,'=Leeds,"In post, FTE",350.1,2026-03-31,350.3,2026-04-30,0.2,`,
  );
  expect(csv(known(300), [fact("2026-03-31", known(312))])).toContain(",312,2026-03-31,300,2026-04-30,-12,");
});

it("leaves empty what is unknown or not held, and never writes nought", () => {
  expect(csv(unknown("not-reported"), [fact("2026-03-31", known(312))])).toContain(
    ",312,2026-03-31,,2026-04-30,,",
  );
  expect(csv(known(5), [])).toContain(`,,,5,2026-04-30,,`);
});
