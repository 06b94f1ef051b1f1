import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { CaseloadInput, type CaseloadView } from "@/server/contracts/caseload";
import { caseloadCellName } from "@/server/contracts/caseload-cell-name";
import type { CaseloadMapView } from "@/server/contracts/caseload-map";
import { getCaseload } from "@/server/services/caseload/get-caseload";
import { getCaseloadMap } from "@/server/services/caseload/map/get-caseload-map";
import { localContext } from "@/server/services/context";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
type State = Partial<CaseloadInput>;

onBothLoaded("the map of the caseload", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const input = (state: State) => CaseloadInput.parse({ at: "2026-03-31", ...state });
  const map = (state: State) => getCaseloadMap(context(), input(state));
  const heatmap = (state: State) => getCaseload(context(), input(state));

  beforeAll(async () => {
    database = await open();
    // The first to ask waits for the weeks of the position to be worked out.
    await map({});
  }, loading);

  describe("its tiles", () => {
    it.each<[string, State, number]>([
      ["regions", {}, 12],
      ["all delivery units", { rows: "units" }, 109],
      ["units of a region", { region: "R-NORTH-WEST" }, 13],
      ["cases per officer in a projected week", { rows: "units", measure: "cases", when: "2026-05-25" }, 109],
      ["changes in an earlier week", { rows: "units", measure: "change", when: "2026-01-05" }, 109],
      ["levels of error risk", { measure: "risk" }, 109],
      ["cases of the first tier", { measure: "tiers" }, 12],
      ["cases of another tier, by unit", { measure: "tiers", rows: "units", when: "C1" }, 109],
      ["prisons in a month", { service: "prison", rows: "units", when: "2026-01" }, 121],
      ["one band, by name", { band: "severe", sort: "name" }, 0],
    ])(
      "print the cell of their row and week in the table, and are called the same: %s",
      async (_, state, least) => {
        const [shown, table] = [await map(state), (await heatmap(state)).table];
        const tiles = tilesOf(shown);
        expect(tiles.length).toBe(least || table.rows.length);
        expect(tiles.length).toBeGreaterThan(0);
        const column = shown.map!.column;
        const place = table.columns.findIndex(({ date }) => date === column.date);
        expect(column).toEqual(table.columns[place]);
        for (const tile of tiles) {
          const row = table.rows.find(({ code }) => code === tile.code)!;
          expect(tile.cell, row.name).toEqual(row.cells[place]);
          expect(caseloadCellName(tile.name, column, shown.table.spoken, tile.cell)).toBe(
            caseloadCellName(row.name, column, table.spoken, row.cells[place]!),
          );
        }
      },
    );

    it("show the latest measured week where none is asked for, or one that is not held", async () => {
      for (const when of ["", "2031-01-06", "soon"]) {
        const { map: shown } = await map({ when });
        expect(shown?.column).toMatchObject({ date: "2026-03-30", projected: false });
      }
    });

    it("show a week ahead on demand, and say that it is projected", async () => {
      const ahead = await map({ when: "2026-05-25" });
      expect(ahead.map?.column.projected).toBe(true);
      expect(ahead.map?.heading).toMatch(/week of 25 May 2026, projected with nothing changed$/);
      expect(wordsOf(ahead)).toMatch(
        /^\d+ of 12 regions (is|are) over 110% in the week of 25 May 2026, projected with nothing changed\.$/,
      );
    });

    it("are counted in the sentence above them where the week is not the latest", async () => {
      const earlier = await map({ rows: "units", when: "2026-01-05" });
      const known = tilesOf(earlier).filter(({ cell }) => !cell.text.startsWith("["));
      const over = known.filter(({ cell }) => ["over", "severe", "extreme"].includes(cell.mark));
      expect(wordsOf(earlier)).toContain(
        `${over.length} of ${known.length} delivery units are over 110% in the week of 5 January 2026.`,
      );
      expect(wordsOf(await map({ rows: "units" }))).toContain("With nothing changed it will be");
    });
  });

  it("heads the words beside its numbers by what they tell, and has none where there is nothing to tell", async () => {
    const head = async (measure: CaseloadInput["measure"]) => (await map({ measure })).map?.markHead;
    const heads = [await head("workload"), await head("change"), await head("risk")];
    expect(heads).toEqual(["Band", "Change", "Level"]);
    expect(await head("cases")).toBe("");
  });

  describe("where they stand", () => {
    it("regions each have a place of their own, read from north to south", async () => {
      const tiles = tilesOf(await map({}));
      const places = tiles.map(({ place }) => place!);
      expect(new Set(places.map(({ column, row }) => `${column}.${row}`)).size).toBe(12);
      const read = places.map(({ column, row }) => 10 * row + column);
      expect(read).toEqual([...read].sort((a, b) => a - b));
      expect(tiles[0]?.name).toBe("North East");
    });

    it("units of a region stand in the order of their list, and the page says so", async () => {
      const shown = await map({ region: "R-NORTH-WEST" });
      expect(shown.map?.words).toMatch(/^Units of a region in order, not by place\./);
      expect(tilesOf(shown).map(({ code }) => code)).toEqual(shown.table.rows.map(({ code }) => code));
      expect(tilesOf(shown).every(({ place }) => place === null)).toBe(true);
    });

    it("all units stand in a block for each region, at its place, in the order of the list", async () => {
      const { blocks } = (await map({ rows: "units" })).map!;
      const { table } = await heatmap({ rows: "units" });
      expect(blocks).toHaveLength(12);
      for (const { name, place, tiles } of blocks) {
        expect(place).not.toBeNull();
        const own = table.rows.filter(({ detail }) => detail === name);
        expect(tiles.map(({ code }) => code)).toEqual(own.map(({ code }) => code));
      }
    });

    it("groups of prisons have no places: they stand in order", async () => {
      const shown = await map({ service: "prison" });
      expect(shown.map?.words).toMatch(/^Groups in order, not by place\./);
      expect(tilesOf(shown).map(({ code }) => code)).toEqual(shown.table.rows.map(({ code }) => code));
    });
  });

  describe("its links", () => {
    it("lead from the map to the table and back in the same state", async () => {
      const state = { region: "R-WALES", measure: "cases", sort: "name", when: "2026-01-05" } as const;
      const query = "at=2026-03-31&region=R-WALES&measure=cases&sort=name&when=2026-01-05";
      const views = (view: CaseloadView) =>
        view.views.map(({ label, href, current }) => [label, href, current]);
      expect(views(await map(state))).toEqual([
        ["Table", `/caseload?${query}`, false],
        ["Map", `/caseload/map?${query}`, true],
      ]);
      expect(views(await heatmap(state))).toEqual([
        ["Table", `/caseload?${query}`, true],
        ["Map", `/caseload/map?${query}`, false],
      ]);
    });

    it("stay on the map, but for units, positions and the file", async () => {
      const nation = await map({ when: "2026-01-05" });
      for (const { href } of [
        ...tilesOf(nation),
        ...nation.table.rows,
        ...nation.orders,
        ...nation.rowKinds,
      ]) {
        expect(href).toMatch(/^\/caseload\/map\?/);
        expect(href).toContain("when=2026-01-05");
      }
      expect(nation.csvHref).toBe("/caseload.csv?at=2026-03-31");
      // Weeks are those of a position.
      for (const { href } of nation.frame.switches) expect(href).toMatch(/^\/caseload\/map\?at=[\d-]+$/);
      const [tile] = tilesOf(await map({ region: "R-WALES" }));
      expect(tile?.href).toMatch(/^\/units\/\w+\?at=2026-03-31#trend$/);
    });

    it("offer every measured week but the latest, newest first, then those ahead", async () => {
      const { choice } = await map({ when: "2026-05-25" });
      expect(choice).toMatchObject({ label: "Week", usual: "Latest: 30 March 2026" });
      const [measured, ahead] = choice.groups;
      expect(measured?.options.map(({ label }) => label).slice(0, 2)).toEqual([
        "23 March 2026",
        "16 March 2026",
      ]);
      expect([measured?.options.length, ahead?.options.length]).toEqual([25, 8]);
      expect(ahead?.options.at(-1)).toEqual({ value: "2026-05-25", label: "25 May 2026", selected: true });
      const tiers = await map({ measure: "tiers", when: "C1" });
      expect(tiers.choice.label).toBe("Tier");
      expect(tiers.choice.groups[0]?.options.find(({ selected }) => selected)?.label).toBe("Tier C1");
      const prisons = await map({ service: "prison" });
      expect(prisons.choice.label).toBe("Month");
      expect(prisons.choice.groups).toHaveLength(1);
    });
  });
});

const tilesOf = ({ map }: CaseloadMapView) => map!.blocks.flatMap(({ tiles }) => tiles);

const wordsOf = ({ headline }: CaseloadMapView) =>
  headline
    .map((parts) => parts.map((part) => (typeof part === "string" ? part : part.strong)).join(""))
    .join(" ");
