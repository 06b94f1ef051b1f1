import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { findPlaces } from "@/server/contracts/find-places";
import { SearchInput, type Place } from "@/server/contracts/search";
import { localContext } from "@/server/services/context";
import { getPlaces } from "@/server/services/search/get-places";
import { getSearch } from "@/server/services/search/get-search";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const now = "2026-03-31";
const then = "2023-03-31";
/** What each database finds, compared at the end. */
const found = new Map<string, readonly Place[]>();

onBothLoaded("a search of the embedded position", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const search = (q: string, at = now, against = "") =>
    getSearch(context(), SearchInput.parse({ q, at, against }));

  beforeAll(async () => {
    database = await open();
  }, loading);

  describe("that names one unit in full", () => {
    it.each([
      ["Wayland", "WLI"],
      ["wli", "WLI"],
      ["HMP Leeds", "LEI"],
      ["Leeds PDU", "N55LEE"],
      ["Elmley (Sheppey)", "EYI"],
      ["staffordshire & stoke", "N52STF"],
      ["Usk/Prescoed", "UKI"],
    ])("goes there at once: %s", async (asked, code) => {
      expect((await search(asked)).redirectHref).toBe(`/units/${code}?at=2026-03-31`);
    });

    it("keeps what the position is set against", async () => {
      const { redirectHref } = await search("Wayland", now, then);
      expect(redirectHref).toBe("/units/WLI?at=2026-03-31&against=2023-03-31");
    });
  });

  describe("that may mean several", () => {
    it("lists the prison and the delivery unit of one name, and goes nowhere", async () => {
      const view = await search("leeds");
      expect(view.redirectHref).toBeNull();
      expect(view.results.slice(0, 2).map(({ name }) => name)).toEqual(["Leeds", "Leeds"]);
      expect(view.results.map(({ words }) => words)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Prisons, /), expect.stringMatching(/^Probation, /)]),
      );
    });

    it("lists a prison before the delivery units whose names begin with its name", async () => {
      const view = await search("Liverpool");
      expect(view.redirectHref).toBeNull();
      expect(view.results.slice(0, 3).map(({ name }) => name)).toEqual([
        "Liverpool",
        "Liverpool North",
        "Liverpool South",
      ]);
    });

    it("finds groups and regions, with how many units they have, as lists of their units", async () => {
      const [first, second] = (await search("London")).results;
      // 18 delivery units of London: the list of March 2025.
      expect([first, second]).toContainEqual({
        ...{ code: "R-LONDON", name: "London", why: null },
        ...{ href: "/units?at=2026-03-31&group=R-LONDON", words: "Region of 18 delivery units" },
      });
    });
  });

  it("says which name answered, and until when a unit had it", async () => {
    const [first] = (await search("staffordshire and sto")).results;
    expect(first).toMatchObject({
      name: "Staffordshire North",
      why: "Called “Staffordshire and Stoke” until 24 March 2025",
    });
    expect((await search("canterbury")).results[0]?.name).toBe("East Kent");
  });

  it("shows units under the names of the position", async () => {
    const [first] = (await search("Staffordshire North", then)).results;
    expect(first).toMatchObject({
      name: "Staffordshire and Stoke",
      why: "Called “Staffordshire North” from 24 March 2025",
    });
  });

  it("says of a closed prison that it is closed, and links nowhere", async () => {
    const [first] = (await search("Holloway")).results;
    expect(first).toMatchObject({ code: "HYI", href: null });
    expect(first?.words).toBe("Not open at 31 March 2026: closed by 23 March 2018.");
  });

  it("says of a unit that had not opened what it was, and links to the position that has it", async () => {
    const results = (await search("Staffordshire South", then)).results;
    const south = results.find(({ code }) => code === "N52STFS");
    expect(south?.href).toBe("/units/N52STFS?at=2026-03-31");
    expect(south?.words).toBe(
      "Not open at 31 March 2023: opened by 24 March 2025. Split from Staffordshire and Stoke: this is the south. Shown as at 31 March 2026.",
    );
  });

  it("says that nothing was found, and asks for nothing when nothing is asked", async () => {
    const none = await search("no such unit");
    expect([none.results, none.summary]).toEqual([
      [],
      "No unit, group or region has or had “no such unit” in its name or code.",
    ]);
    const empty = await search("");
    expect([empty.results, empty.summary, empty.redirectHref]).toEqual([[], null, null]);
    expect(empty.allUnitsHref).toBe("/units?at=2026-03-31");
  });

  it("finds every unit first by its code and by its name", async () => {
    const places = await getPlaces(context(), { at: now });
    found.set(database.kind, places);
    const units = places.filter(({ kind }) => kind === "unit");
    // 232 units of March 2026: 121 prisons, 109 delivery units, 2 parts of headquarters.
    expect(units).toHaveLength(232);
    const unlike = units.filter(({ code }) => findPlaces(places, code)[0]?.place.code !== code);
    expect(unlike).toEqual([]);
    const lost = units.filter(({ name }) => findPlaces(places, name)[0]?.place.name !== name);
    expect(lost).toEqual([]);
  });

  it("takes HMP or YOI for no other name", async () => {
    const places = await getPlaces(context(), { at: now });
    const leeds = places.find(({ code }) => code === "LEI");
    expect(leeds?.otherNames).toEqual([]);
    // 121 prisons, and the groups of prisons.
    expect(new Set((await search("hmp")).results.map(({ href }) => href)).size).toBeGreaterThan(121);
  });
});

it("both databases find the same", () => {
  const [one, other] = [...found.values()];
  expect(found.size).toBe(2);
  expect(one).toEqual(other);
});
