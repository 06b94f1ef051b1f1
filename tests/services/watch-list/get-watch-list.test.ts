import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { WatchListInput, type WatchListView } from "@/server/contracts/watch-list";
import { localContext } from "@/server/services/context";
import { exportWatchList } from "@/server/services/watch-list/export-watch-list";
import { getWatchList } from "@/server/services/watch-list/get-watch-list";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { csvRows } from "../overview/support/csv-rows";

const loading = 240_000;
const [march2023, march2026] = ["2023-03-31", "2026-03-31"];
/** The views of each database: both must print the same. */
const printed = new Map<string, unknown>();

onBothLoaded("the watch list", (open) => {
  let database: Database;
  let now: WatchListView;
  let then: WatchListView;
  const context = () => localContext(database);
  const view = (state: Partial<WatchListInput>) => getWatchList(context(), WatchListInput.parse(state));

  beforeAll(async () => {
    database = await open();
    now = await view({ at: march2026 });
    then = await view({ at: march2023 });
  }, loading);

  describe("31 March 2026", () => {
    it("lists prisons at high or very high risk, the worst rise first, with the first date measured", () => {
      const [prisons] = part(now, "measured").lists;
      expect(prisons?.key).toBe("prison-measured");
      expect(prisons?.rows.every(({ level }) => level === "high" || level === "very-high")).toBe(true);
      // Rises of the engine at this position: 2.13, 2.08, then 1.97.
      expect(prisons?.rows.slice(0, 3).map(({ name, rise }) => [name, rise])).toEqual([
        ...[
          ["Werrington", "×2.1"],
          ["Wayland", "×2.1"],
          ["Long Lartin", "×2.0"],
        ],
      ]);
      for (const row of prisons?.rows ?? [])
        expect(row).toMatchObject({
          ...{ since: "31 March 2026", sinceDetail: "the first date measured", quality: "B" },
          ...{ longestRun: "[z]", history: null },
        });
    });

    it("lists delivery units apart, headed Modelled and not for publication, the longest run first", () => {
      const modelled = part(now, "modelled");
      expect(modelled).toMatchObject({ heading: "Modelled", empty: null });
      expect(modelled.words).toContain("Modelled: not for publication");
      expect(modelled.lists.map(({ key }) => key)).toEqual(["probation-modelled"]);
      const runs = modelled.lists[0]?.rows.map(({ longestRun }) => parseInt(longestRun)) ?? [];
      expect(runs[0]).toBe(26);
      expect(runs).toEqual([...runs].sort((a, b) => b - a));
    });

    it("a unit's flags, run and weeks agree with each other", () => {
      for (const row of part(now, "modelled").lists.flatMap(({ rows }) => rows)) {
        const keys = row.flags.map(({ key }) => key);
        const signs = row.history?.signs ?? "";
        expect(signs).toHaveLength(26);
        expect(keys.includes("mean")).toBe(signs.endsWith("s"));
        expect(keys.includes("risk")).toBe(row.level === "high" || row.level === "very-high");
        expect(row.history?.text).toBe(`${signs.split("s").length - 1} of 26 weeks`);
        // A missing week neither ends a run nor counts.
        const runs = signs.replaceAll("m", "").split("u");
        const longest = Math.max(...runs.map((run) => run.length));
        expect(row.longestRun).toBe(`${longest} ${longest === 1 ? "week" : "weeks"}`);
      }
    });

    it("counts the units of each week as its rows do", () => {
      const rows = part(now, "modelled").lists.flatMap(({ rows: all }) => all);
      const counted = rows.filter(({ history }) => history?.signs.endsWith("s")).length;
      const { history } = part(now, "modelled");
      expect(history?.table.rows.at(-1)?.[1]).toBe(String(counted));
      expect(history?.table.rows.slice(0, 3).map((row) => row[1])).toEqual(["[x]", "[x]", "[x]"]);
      expect(history?.source).toContain("Modelled: not for publication");
      expect(part(now, "measured").history).toBeNull();
    });

    it("leaves out units that changed, and says so: Cookham Wood, which would be at very high risk", () => {
      expect(names(now)).not.toContain("Cookham Wood");
      expect(now.notes.join(" ")).toMatch(/changed role within two years: .*Cookham Wood.* would be flagged/);
      expect(now.notes.join(" ")).toContain("come with sign-in");
    });
  });

  it("never puts a modelled unit among measured ones, nor prisons among delivery units", () => {
    for (const { parts } of [now, then])
      for (const { key, lists } of parts)
        for (const list of lists) {
          expect(list.modelled).toBe(key === "modelled");
          expect(list.rows.every(({ quality }) => (quality === "D") === list.modelled)).toBe(true);
        }
    expect(new Set(names(now)).size).toBe(names(now).length);
  });

  it("31 March 2023: nothing is measured, and the part says so; prisons are modelled", () => {
    expect(part(then, "measured")).toMatchObject({ lists: [] });
    expect(part(then, "measured").empty).toContain("31 March 2023");
    expect(part(then, "modelled").lists.map(({ key }) => key)).toEqual([
      ...["prison-modelled", "probation-modelled"],
    ]);
  });

  it("shows no officer count that the list of units does not, and none under 5", () => {
    for (const row of part(now, "modelled").lists.flatMap(({ rows }) => rows)) {
      const words = row.flags.find(({ key }) => key === "officers")?.words;
      const [, over, of] = /^(\d+) of (\d+) officers/.exec(words ?? "0 of 0 officers") ?? [];
      const left = Number(of) - Number(over);
      expect(
        words === undefined || (Number(over) >= 5 && (left === 0 || left >= 5) && Number(of) >= 10),
      ).toBe(true);
    }
  });

  describe("in another state", () => {
    it("one service, one region, one flag: all rows are of it, and each can be taken off", async () => {
      const shown = await view({ at: march2026, service: "probation", group: "R-LONDON", flag: "risk" });
      const rows = shown.parts.flatMap(({ lists }) => lists.flatMap((list) => list.rows));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every(({ group, flags }) => group === "London" && flags[0]?.key === "risk")).toBe(true);
      expect(shown.filters.chosen).toHaveLength(3);
      expect(part(shown, "measured").empty).toContain("No measured unit");
    });

    it("prisons have no weeks, so no history", async () => {
      const { parts } = await view({ at: march2026, service: "prison" });
      expect(parts.map(({ history }) => history)).toEqual([null, null]);
    });

    it("a place that is in no service shown matches nothing, in words", async () => {
      const shown = await view({ at: march2026, service: "prison", group: "R-LONDON" });
      expect(shown.parts.every(({ empty }) => empty !== null)).toBe(true);
      expect(shown.headline).toEqual([["No unit that these filters let through has figures of its own."]]);
    });

    it("against 31 March 2023: a rise says what it was then, modelled, and the list stays the same", async () => {
      const compared = await view({ at: march2026, against: march2023 });
      expect(names(compared)).toEqual(names(now));
      const wayland = part(compared, "measured").lists[0]?.rows.find(({ code }) => code === "WLI");
      // Rise of the engine at 31 March 2023, with its modelled target: 1.84.
      expect(wayland?.riseBefore).toBe("×1.8 at 31 March 2023 (modelled)");
      expect(wayland?.href).toContain("against=2023-03-31");
    });
  });

  it("leaves as a file of the same rows in the same order, with no finer rise", async () => {
    const { name, body } = await exportWatchList(context(), WatchListInput.parse({ at: march2026 }));
    expect(name).toBe("plimsoll-watch-list-2026-03-31.csv");
    const rows = csvRows(body);
    expect(rows.map((row) => row.Unit)).toEqual(names(now));
    expect(rows.every((row) => /^(×\d\.\d|\[x\])$/.test(row["Risk rise"] ?? ""))).toBe(true);
    expect(rows.every((row) => (row.Part === "Modelled") === (row.Quality === "D"))).toBe(true);
  });

  it("prints the same on both databases", () => {
    for (const each of [now, then]) {
      const before = printed.get(each.input.at);
      if (before) expect(each).toEqual(before);
      printed.set(each.input.at, each);
    }
  });
});

function part({ parts }: WatchListView, key: string) {
  const found = parts.find((each) => each.key === key);
  if (!found) throw new Error(`The watch list has no part ${key}.`);
  return found;
}

function names({ parts }: WatchListView): readonly string[] {
  return parts.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows.map(({ name }) => name)));
}
