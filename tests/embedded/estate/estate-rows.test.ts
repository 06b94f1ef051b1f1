import { describe, expect, it } from "vitest";
import { prisonFunctions, unitFunctions } from "@/server/engine/vocabulary";
import { sources } from "@/server/parameters/sources";
import { files, openUnits, rowsOf } from "../support/shipped";

const { units = [], names = [], parents = [], roles = [], events = [] } = rowsOf("embedded-estate");
const codes = new Set(units.map((unit) => unit.code));
const nameAt = (code: string, date: string) =>
  names.filter(
    (row) =>
      row.unit === code && row.preferred === 1 && row.from <= date && (row.to === null || row.to > date),
  );

describe("estate", () => {
  it("has 121 prisons on 31 March 2026 and 119 on 31 March 2023, before Fosse Way and Millsike", () => {
    // 121: published list of prisons. 119: rows of the bulletin of 31 March 2023.
    const in2023 = openUnits("establishment", "2023-03-31").filter((code) => code !== "X-MORTON-HALL-IRC");
    expect(openUnits("establishment", "2026-03-31")).toHaveLength(121);
    expect(in2023).toHaveLength(119);
    expect(in2023).not.toContain("MKI");
  });

  it("has 12 regions, and 109 delivery units from 24 March 2025, 108 the day before", () => {
    expect(openUnits("region", "2026-03-31")).toHaveLength(12);
    expect(openUnits("delivery-unit", "2026-03-31")).toHaveLength(109);
    expect(openUnits("delivery-unit", "2025-03-24")).toHaveLength(109);
    expect(openUnits("delivery-unit", "2025-03-23")).toHaveLength(108);
    expect(openUnits("delivery-unit", "2023-03-31")).toHaveLength(108);
  });

  it("gives every unit one name to show at any date it is open", () => {
    for (const unit of units) {
      for (const date of ["2016-06-30", "2023-03-31", "2025-03-24", "2026-03-31"]) {
        if ((unit.opens ?? "") > date || (unit.closes !== null && unit.closes <= date)) continue;
        expect(nameAt(unit.code, date), `${unit.code} at ${date}`).toHaveLength(1);
      }
    }
  });

  it("calls the northern half of Staffordshire by its old name until the split", () => {
    expect(nameAt("N52STF", "2023-03-31")[0]?.name).toBe("Staffordshire and Stoke");
    expect(nameAt("N52STF", "2025-03-24")[0]?.name).toBe("Staffordshire North");
  });

  it("puts every unit under a unit that exists, up to England and Wales", () => {
    const above = new Map(parents.map((row) => [row.unit, row.parent]));
    for (const { code } of units) {
      let at = code;
      for (let step = 0; at !== "EW" && step < 5; step += 1) at = above.get(at) ?? "missing";
      expect(at, code).toBe("EW");
    }
    expect(above.has("EW")).toBe(false);
  });

  it("keeps every code, name and role once", () => {
    expect(codes.size).toBe(units.length);
    const nameKeys = names.map((row) => `${row.unit} ${row.name} ${row.from}`);
    expect(new Set(nameKeys).size).toBe(names.length);
    expect(new Set(roles.map((row) => `${row.unit} ${row.from}`)).size).toBe(roles.length);
    for (const row of [...names, ...roles, ...events]) expect(codes, row.unit).toContain(row.unit);
    for (const row of names) expect(Object.keys(sources)).toContain(row.source);
  });

  it("gives every open prison a function of the model, and Cookham Wood two in turn", () => {
    const words: readonly string[] = unitFunctions;
    for (const role of roles) expect(words).toContain(role.function);
    const prisonWords: readonly string[] = prisonFunctions;
    for (const code of openUnits("establishment", "2026-03-31")) {
      const now = roles.filter((role) => role.unit === code && role.to === null);
      expect(now, code).toHaveLength(1);
      expect(prisonWords).toContain(now[0]?.function);
    }
    const cookhamWood = roles.filter((role) => role.unit === "CKI");
    expect(cookhamWood.map(({ function: word, to }) => [word, to])).toEqual([
      ["youth-custody", "2024-08-30"],
      ["category-c-trainer", null],
    ]);
  });

  it("says why 18 prisons have no officers, 15 of them private", () => {
    const notes = units.flatMap((unit) => unit.staffingNote ?? []);
    expect(notes).toHaveLength(18);
    expect(notes.filter((note) => note.startsWith("Private prison:"))).toHaveLength(15);
  });

  it("dates the changes that keep a prison out of rankings", () => {
    const dated = events.map(({ unit, kind, on }) => `${unit} ${kind} ${on.slice(0, 7)}`);
    expect(dated).toEqual(
      expect.arrayContaining([
        "FWI opened 2022-03",
        "FEI opened 2023-05",
        "CKI re-roled 2024-08",
        "LGI transferred 2024-08",
        "DAI closed 2024-08",
        "MKI opened 2025-04",
      ]),
    );
  });

  it("knows the old names of imported bulletins and tables", () => {
    const unitsNamed = (name: string) => names.filter((row) => row.name === name).map((row) => row.unit);
    expect(unitsNamed("Elmley (Sheppey)")).toEqual(["EYI"]);
    expect(unitsNamed("Highpoint (North and South)")).toEqual(["HPI"]);
    expect(unitsNamed("Usk/Prescoed")).toEqual(["UKI"]);
    expect(unitsNamed("Portsmouth and IoW")).toEqual(["N59SOPO"]);
    // Doncaster and Leeds are a prison and a delivery unit: a name is one unit within its kind.
    const prisons = new Set(units.filter(({ kind }) => kind === "establishment").map(({ code }) => code));
    for (const { name = "" } of files.records("prisons.csv")) {
      expect(
        unitsNamed(name).filter((code) => prisons.has(code)),
        name,
      ).toHaveLength(1);
    }
  });
});
