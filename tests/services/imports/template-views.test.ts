import { describe, expect, it } from "vitest";
import { templateKinds } from "@/server/contracts/import-template";
import { templateViews } from "@/server/services/imports/template-views";

describe("the templates as their page shows them", () => {
  const views = templateViews();

  it("are all that are offered, in their order", () => {
    expect(views.map(({ kind }) => kind)).toEqual(templateKinds);
  });

  it("say of every column what it means, what it is counted in and what is written, with an example", () => {
    for (const { meaning, unit, write, example } of views.flatMap(({ columns }) => columns)) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(unit).toMatch(/^[A-Z]/);
      expect(write).toMatch(/^[A-Z]/);
      expect(example).not.toBe("");
    }
  });

  it("count staff in FTE, places in places and hours by the week, as their heads say", () => {
    const units = new Map(views.flatMap(({ columns }) => columns).map(({ head, unit }) => [head, unit]));
    expect(units.get("Band 3-5 officers in post (FTE)")).toBe("FTE");
    expect(units.get("In use CNA (places)")).toBe("Places");
    expect(units.get("Contracted hours (a week)")).toBe("Hours a week");
    expect(units.get("Year ending")).toBe("Date");
    for (const [head, unit = ""] of units) {
      const said = /\((FTE|people|places)\)/.exec(head)?.[1];
      if (said) expect([head, unit.toLowerCase()]).toEqual([head, said.toLowerCase()]);
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
