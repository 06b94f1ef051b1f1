import { describe, expect, it } from "vitest";
import { templateKinds } from "@/server/contracts/import-template";
import { templateViews } from "@/server/services/imports/template-views";

describe("the templates as their page shows them", () => {
  const views = templateViews();

  it("are all that are offered, in their order, each with its files", () => {
    expect(views.map(({ kind }) => kind)).toEqual(templateKinds);
    expect(views[0]?.emptyFiles.map(({ href }) => href)).toEqual([
      "/api/templates/own-prisons.csv",
      "/api/templates/own-prisons.xlsx",
      "/api/templates/own-prisons.ods",
    ]);
    expect(views[0]?.filledFiles[0]).toEqual({
      label: "CSV",
      href: "/api/templates/own-prisons.csv?filled=1",
    });
  });

  it("say of every column what it means and what is written in it, and show a full example", () => {
    for (const { columns, examples } of views) {
      for (const { meaning, write } of columns) {
        expect(meaning).toMatch(/^[A-Z].*\.$/);
        expect(write).toMatch(/^[A-Z]/);
      }
      for (const row of examples) expect(row).toHaveLength(columns.length);
    }
  });

  it("tell figures in their bounds, words by their keys, and that an officer may be anything", () => {
    const weeks = views.find(({ kind }) => kind === "own-officer-weeks")!;
    const written = new Map(weeks.columns.map(({ head, write }) => [head, write]));
    expect(written.get("Community cases")).toBe("A whole number from 0 to 1,000");
    expect(written.get("Grade")).toContain("Probation officers (PO) (po)");
    expect(written.get("Officer")).toBe("Any text");
    expect(written.get("Week")).toMatch(/^The date of a Monday/);
  });
});
