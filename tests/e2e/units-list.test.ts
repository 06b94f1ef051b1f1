import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";
import { column, readLists, type ShownList } from "./support/read-lists";
import { shownNumber } from "./support/shown-number";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const listsAt = async (path: string) => {
  expect(await opened.open(path)).toBe(200);
  return readLists(opened.page);
};
const headings = (lists: readonly ShownList[]) => lists.map((list) => list.heading);
const rowsOf = (lists: readonly ShownList[]) => lists.flatMap((list) => list.rows);

describe("the list of units", () => {
  it("opens with the published national figures", async () => {
    await listsAt("/units");
    const lead = await opened.page.locator(".lead").innerText();
    // HMPPS workforce statistics: 21,351.5 of 23,152.7 officers at 31 March 2026 is 7.8% short.
    expect(lead).toContain("Prisons are 7.8% short of officers at 31 March 2026");
    // The same: 5,636 of 7,114 probation officers at 31 March 2025 is 20.8% short.
    expect(lead).toContain("probation is 20.8% short of probation officers at 31 March 2025");
    expect(await opened.page.title()).toBe("Units - Plimsoll");
  });

  it("holds every one of 121 prisons, 109 delivery units and 2 parts of headquarters once", async () => {
    const all = rowsOf(await listsAt("/units"));
    expect(new Set(all.map((row) => row.code)).size).toBe(all.length);
    expect(all).toHaveLength(232);
    for (const [service, count] of [
      ["prison", 121],
      ["probation", 109],
      ["headquarters", 2],
    ] as const) {
      expect(rowsOf(await listsAt(`/units?service=${service}`)), service).toHaveLength(count);
    }
  });

  it("keeps measured and modelled units in separate lists, and hatches only the modelled", async () => {
    const lists = await listsAt("/units");
    expect(headings(lists)).toEqual(["Prisons", "Probation delivery units, modelled", "Not ranked"]);
    const [measured, modelled] = lists;
    expect(measured?.rows.filter((row) => row.hatched || row.cells.at(-1) === "D")).toEqual([]);
    expect(modelled?.rows.filter((row) => !row.hatched || row.cells.at(-1) !== "D")).toEqual([]);
  });

  it("is ordered worst first: over for four weeks, then by workload", async () => {
    for (const list of (await listsAt("/units")).slice(0, 2)) {
      const flags = list.rows.map((row) => (row.cells.some((cell) => cell.startsWith("4w+")) ? 1 : 0));
      const keys = column(list, "Workload").map(
        (text, index) => 1000 * (flags[index] ?? 0) + (shownNumber(text)?.value ?? 0),
      );
      expect(keys).toEqual([...keys].sort((a, b) => b - a));
    }
  });

  it("leaves out of the ranking what has no figures or has changed role, and says why", async () => {
    const lists = await listsAt("/units");
    const notes = new Map(lists.at(-1)?.rows.map((row) => [row.cells[0], row.cells.at(-2)] as const));
    expect(notes.get("Altcourse")).toBe(
      "Private prison: its officers are not in HMPPS workforce statistics.",
    );
    expect(notes.get("Cookham Wood")).toContain("August 2024");
    expect(notes.get("Headquarters")).toBe("No requirement is published and no demand is measured.");
    expect([...notes.values()].filter((note) => !note)).toEqual([]);
  });

  it("prints a mark and never nought where a figure is unknown", async () => {
    const [list] = await listsAt("/units?q=Altcourse");
    expect(list?.rows[0]?.cells.slice(2, 6)).toEqual(["[x]", "[x]", "[x]", "[x]"]);
  });

  it("shows the position of 31 March 2023 on request: prisons modelled, 108 delivery units", async () => {
    await listsAt("/units");
    await opened.page.getByRole("link", { name: "31 March 2023", exact: true }).click();
    await opened.page.getByText("Position at 31 March 2023").waitFor();
    const lists = await readLists(opened.page);
    expect(headings(lists)).toEqual([
      "Prisons, modelled",
      "Probation delivery units, modelled",
      "Not ranked",
    ]);
    expect(lists[0]?.rows.every((row) => row.hatched)).toBe(true);
    expect(rowsOf(await listsAt("/units?at=2023-03-31&service=probation"))).toHaveLength(108);
  });

  it("asks nothing of other addresses and leaves no error in the console", () => {
    expect(opened.troubles).toEqual([]);
  });
});
