import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { keepReference, readUnitNames, readUnits } from "@/db/queries/reference";
import { onBothDatabases } from "@/tests/support/database";
import { execute, keepBasics, run } from "../support/sample";

const note = "Privately managed: officers are not published.";

onBothDatabases("units at a date", (open) => {
  let database: Database;
  const codesAt = async (asOf: string) =>
    (await run(database, (tx) => readUnits(tx, asOf))).map(({ code }) => code);
  const unitAt = async (asOf: string, code: string) =>
    (await run(database, (tx) => readUnits(tx, asOf))).find((unit) => unit.code === code);

  beforeAll(async () => {
    database = await open();
    await run(database, async (tx) => {
      await keepBasics(tx);
      await keepReference(tx, {
        units: [
          {
            code: "NEW",
            service: "prison",
            kind: "establishment",
            opens: "2025-03-03",
            closes: null,
            staffingNote: note,
          },
          {
            code: "OLD",
            service: "prison",
            kind: "establishment",
            opens: null,
            closes: "2025-06-30",
            staffingNote: null,
          },
        ],
        names: [
          {
            unit: "BXI",
            name: "Brixton",
            preferred: 1,
            from: "1900-01-01",
            to: "2025-01-01",
            source: "first",
          },
          { unit: "BXI", name: "Brixton Hill", preferred: 1, from: "2025-01-01", to: null, source: "first" },
          { unit: "BXI", name: "BRIXTON (HMP)", preferred: 0, from: "1900-01-01", to: null, source: "first" },
          { unit: "NEW", name: "Newgate", preferred: 1, from: "2026-01-01", to: null, source: "first" },
        ],
        parents: [
          { unit: "BXI", hierarchy: "management", parent: "NPS", from: "1900-01-01", to: "2025-01-01" },
          { unit: "BXI", hierarchy: "management", parent: "OLD", from: "2025-01-01", to: null },
          { unit: "BXI", hierarchy: "geography", parent: "NEW", from: "1900-01-01", to: null },
        ],
        roles: [
          { unit: "BXI", function: "reception", sex: "male", from: "1900-01-01", to: "2024-06-01" },
          { unit: "BXI", function: "category-c-resettlement", sex: "male", from: "2024-06-01", to: null },
        ],
        events: [
          { unit: "BXI", kind: "re-roled", on: "2024-06-01", note: "Reception to resettlement" },
          { unit: "BXI", kind: "opened", on: "1820-01-01", note: "Opened" },
        ],
      });
    });
  });

  it("are those open then, by code in byte order: capitals before small letters", async () => {
    expect(await codesAt("2025-03-02")).toEqual(["BXI", "NPS", "OLD", "bxi"]);
    expect(await codesAt("2025-03-03")).toEqual(["BXI", "NEW", "NPS", "OLD", "bxi"]);
    expect(await codesAt("2025-06-29")).toContain("OLD");
    expect(await codesAt("2025-06-30")).not.toContain("OLD");
  });

  it("have the name, parent and function of the date, and all events by date", async () => {
    const events = [
      { kind: "opened", on: "1820-01-01", note: "Opened" },
      { kind: "re-roled", on: "2024-06-01", note: "Reception to resettlement" },
    ];
    const unchanging = { code: "BXI", service: "prison", kind: "establishment", staffingNote: null, events };
    expect(await unitAt("2024-05-31", "BXI")).toEqual({
      ...unchanging,
      ...{ name: "Brixton", parent: "NPS", unitFunction: "reception" },
    });
    expect(await unitAt("2025-01-01", "BXI")).toEqual({
      ...unchanging,
      ...{ name: "Brixton Hill", parent: "OLD", unitFunction: "category-c-resettlement" },
    });
  });

  it("without a name at the date have the next one, and without any their code", async () => {
    expect(await unitAt("2025-04-01", "NEW")).toMatchObject({
      name: "Newgate",
      parent: null,
      unitFunction: null,
      events: [],
    });
    expect(await unitAt("2025-04-01", "NEW")).toMatchObject({ staffingNote: note });
    expect(await unitAt("2025-04-01", "NPS")).toMatchObject({ name: "NPS" });
  });

  it("are known by every name that they ever had", async () => {
    expect(await run(database, readUnitNames)).toEqual([
      { unit: "BXI", name: "BRIXTON (HMP)" },
      { unit: "BXI", name: "Brixton" },
      { unit: "BXI", name: "Brixton Hill" },
      { unit: "NEW", name: "Newgate" },
    ]);
  });

  it("are stored once: what is there already stays as it is", async () => {
    const unit = {
      code: "OLD",
      service: "prison",
      kind: "region",
      opens: null,
      closes: null,
      staffingNote: null,
    };
    await run(database, (tx) => keepReference(tx, { units: [unit] }));
    expect(await execute(database, "select kind, closes from unit where code = 'OLD'")).toEqual([
      { kind: "establishment", closes: "2025-06-30" },
    ]);
  });

  it("must have a kind, a service and dates that exist", async () => {
    const unit = {
      code: "ODD",
      service: "prison",
      kind: "region",
      opens: null,
      closes: null,
      staffingNote: null,
    };
    for (const wrong of [{ service: "police" }, { kind: "cell" }, { opens: "3 March 2025" }]) {
      const work = run(database, (tx) => keepReference(tx, { units: [{ ...unit, ...wrong }] }));
      await expect(work).rejects.toMatchObject({ code: "23514" });
    }
  });
});
