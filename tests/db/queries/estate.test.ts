import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readEstate, type EstateRecord } from "@/db/queries/estate";
import { keepReference } from "@/db/queries/reference";
import { onBothDatabases } from "@/tests/support/database";
import { keepBasics, run } from "../support/sample";

const dated = { from: "1900-01-01", to: null, source: "first" } as const;

onBothDatabases("the units of every date", (open) => {
  let database: Database;
  let estate: readonly EstateRecord[];

  beforeAll(async () => {
    database = await open();
    await run(database, async (tx) => {
      await keepBasics(tx);
      await keepReference(tx, {
        units: [
          {
            ...{ code: "OLD", service: "prison", kind: "establishment", staffingNote: null },
            ...{ opens: null, closes: "2019-07-26" },
          },
        ],
        names: [
          { ...dated, unit: "OLD", name: "An alias", preferred: 0 },
          { ...dated, unit: "OLD", name: "First name", preferred: 1, to: "2010-01-01" },
          { ...dated, unit: "OLD", name: "Last name", preferred: 1, from: "2010-01-01" },
        ],
        events: [{ unit: "OLD", kind: "closed", on: "2019-07-26", note: "Empty" }],
      });
    });
    estate = await run(database, readEstate);
  });

  it("hold closed units, with when and why they closed", () => {
    expect(estate.find(({ code }) => code === "OLD")).toMatchObject({
      ...{ service: "prison", kind: "establishment", opens: null, closes: "2019-07-26" },
      events: [{ kind: "closed", on: "2019-07-26", note: "Empty" }],
    });
  });

  it("have all their names, those that were shown first, the latest of them first", () => {
    const names = estate.find(({ code }) => code === "OLD")?.names;
    expect(names?.map(({ name, preferred, to }) => [name, preferred, to])).toEqual([
      ["Last name", 1, null],
      ["First name", 1, "2010-01-01"],
      ["An alias", 0, null],
    ]);
  });

  it("are there without names and events too", () => {
    expect(estate.find(({ code }) => code === "BXI")).toMatchObject({ names: [], events: [] });
  });
});
