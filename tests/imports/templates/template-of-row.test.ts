import { describe, expect, it } from "vitest";
import { templates } from "@/server/imports/templates/all-templates";
import { templateOfRow } from "@/server/imports/templates/template-of-row";

const rowOf = (cells: readonly (string | null)[]) => ({ number: 1, cells });
const kindOf = (cells: readonly (string | null)[]) => templateOfRow(rowOf(cells))?.kind ?? null;

describe("a row of heads", () => {
  it.each(templates.map((template) => [template.kind, template] as const))(
    "of %s is taken for that template and no other, in any order, with one head or another left out",
    (kind, { columns }) => {
      const heads = columns.map(({ head }) => head);
      expect(kindOf(heads)).toBe(kind);
      expect(kindOf([...heads].reverse())).toBe(kind);
      const only = columns.filter(({ must, becomes }) => must || becomes).map(({ head }) => head);
      for (const left of only.slice(0, 2)) expect(kindOf(only.filter((head) => head !== left))).toBe(kind);
    },
  );

  it("that mixes two templates evenly is neither's", () => {
    for (const one of templates)
      for (const other of templates) {
        if (one === other) continue;
        const heads = [...one.columns, ...other.columns].map(({ head }) => head);
        const larger = [one, other].filter(
          ({ columns }) => columns.length === Math.max(one.columns.length, other.columns.length),
        );
        expect([null, ...larger.map(({ kind }) => kind)]).toContain(kindOf(heads));
      }
  });

  it("of a bulletin, of a list of rows or of nothing is nobody's", () => {
    // Heads of the Prison Population Monthly Bulletin, as in its row 4.
    expect(
      kindOf(["Prison Name", "Baseline CNA", "In Use CNA", "Operational Capacity", "Population *"]),
    ).toBeNull();
    expect(kindOf(["Leeds", "2026-03-31", "12"])).toBeNull();
    expect(kindOf(["Date", "Grade", "How known"])).toBeNull();
    expect(kindOf([])).toBeNull();
    // A line that explains a column.
    expect(kindOf(["Directorate", "The part of headquarters, by its name or its code."])).toBeNull();
  });
});
