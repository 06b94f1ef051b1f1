import { describe, expect, it } from "vitest";
import { ownHeadquarters } from "@/server/imports/templates/own-headquarters";
import { ownObservedErrors } from "@/server/imports/templates/own-observed-errors";
import { ownPrisons } from "@/server/imports/templates/own-prisons";
import { filledTemplate } from "@/server/services/imports/filled-template";
import { fact, unit } from "@/tests/support/builders";

const leeds = unit({ code: "LEI", name: "Leeds" });
const unknown = { known: false, reason: "not-reported" } as const;

describe("a template filled with what is held", () => {
  it("has a row for each date and grade of quality, so that no figure takes another's", () => {
    const facts = [
      fact("population", 1082, { unit: "LEI", asOf: "2026-03-30", quality: "A" }),
      fact("operational-capacity", 1110, { unit: "LEI", asOf: "2026-03-30", quality: "A" }),
      fact("baseline-cna", 641, { unit: "LEI", asOf: "2026-02-28", quality: "A" }),
      fact("in-post-fte", 350.5, { unit: "LEI", grade: "band-3-5", asOf: "2026-03-30", quality: "B" }),
    ];
    const [nothing, noFigures] = [null, [null, null, null, null]];
    expect(filledTemplate(ownPrisons, [leeds], facts)).toEqual([
      ["Leeds", "2026-02-28", ...noFigures, nothing, nothing, nothing, 641, "A"],
      ["Leeds", "2026-03-30", ...noFigures, 1082, 1110, nothing, nothing, "A"],
      ["Leeds", "2026-03-30", 350.5, nothing, nothing, nothing, nothing, nothing, nothing, nothing, "B"],
    ]);
  });

  it("lists units without figures too, by name, and only those that it is about", () => {
    const units = [
      unit({ code: "MDI", name: "Moorland" }),
      leeds,
      unit({ code: "N55LEE", name: "Leeds", kind: "delivery-unit" }),
    ];
    const facts = [fact("releases-in-error", 1, { unit: "LEI", quantity: unknown, quality: "E" })];
    expect(filledTemplate(ownObservedErrors, units, facts)).toEqual([
      ["Leeds", null, null, null],
      ["Moorland", null, null, null],
    ]);
  });

  it("writes the code of a unit whose name is another's too", () => {
    const units = [leeds, unit({ code: "LED", name: "leeds" })];
    expect(filledTemplate(ownObservedErrors, units, []).map(([name]) => name)).toEqual(["LEI", "LED"]);
  });

  it("has a row for each grade where the grade is a column", () => {
    const hq = unit({ code: "HQ", name: "Headquarters", kind: "directorate" });
    const of = (grade: "hq-psychology" | "hq-other" | "po") =>
      fact("in-post-fte", 12, { unit: "HQ", grade, asOf: "2016-06-30", quality: "A" });
    expect(filledTemplate(ownHeadquarters, [hq], [of("hq-psychology"), of("hq-other"), of("po")])).toEqual([
      ["Headquarters", "2016-06-30", "Other", 12, "A"],
      ["Headquarters", "2016-06-30", "Psychology", 12, "A"],
    ]);
  });
});
