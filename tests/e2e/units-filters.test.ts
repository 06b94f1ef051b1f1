import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";
import { column, readLists } from "./support/read-lists";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const names = async () => (await readLists(opened.page)).flatMap((list) => column(list, "Unit"));
const removals = () =>
  opened.page
    .getByRole("link", { name: /^Remove filter/ })
    .evaluateAll((links) =>
      links.map((link) => (link.textContent ?? "").replace("Remove filter: ", "").replace(" ×", "")),
    );

async function submit(): Promise<void> {
  await opened.page.getByRole("button", { name: "Show" }).click();
  await opened.page.waitForURL(/\?/);
  await opened.page.waitForLoadState("load");
}

async function search(words: string): Promise<readonly string[]> {
  await opened.open("/units");
  await opened.page.getByLabel("Name, old name or code").fill(words);
  await submit();
  return names();
}

describe("filters of the units page", () => {
  it("start cleared", async () => {
    await opened.open("/units");
    expect(await opened.page.getByRole("radio", { name: "All 232" }).isChecked()).toBe(true);
    expect(await removals()).toEqual([]);
  });

  it("take a service, a group, a function and a band together", async () => {
    await opened.open("/units");
    await opened.page.getByRole("radio", { name: /^Prisons/ }).check();
    await opened.page.getByLabel("Group or region").selectOption("G-NORTH-WEST");
    await opened.page.getByLabel("Function").selectOption("open");
    await opened.page.getByLabel("Workload band").selectOption("stretched");
    await submit();
    const lists = await readLists(opened.page);
    expect(lists.flatMap((list) => list.rows).length).toBeGreaterThan(0);
    for (const row of lists.flatMap((list) => list.rows)) {
      expect(row.cells[1]).toBe("North West");
      expect(row.band).toBe("stretched");
    }
    expect(await removals()).toEqual(["Prisons", "North West (prisons)", "Open", "Stretched"]);
  });

  it("show all units of a region", async () => {
    await opened.open("/units?group=R-LONDON");
    const [list] = await readLists(opened.page);
    expect(new Set(list && column(list, "Group or region"))).toEqual(new Set(["London"]));
    expect(list?.rows).toHaveLength(18);
  });

  it.each([
    ["a part of the name, in any case", "wayl", "Wayland"],
    ["an old name", "Elmley (Sheppey)", "Elmley"],
    ["a code", "LDNNCAI", "Camden and Islington"],
  ])("find a unit by %s", async (_, words, name) => {
    expect(await search(words)).toContain(name);
  });

  it("are each removed by themselves, the others staying", async () => {
    const state = "/units?service=prison&group=G-NORTH-WEST&function=open&band=stretched&q=i";
    await opened.open(state);
    const chosen = await removals();
    expect(chosen).toHaveLength(5);
    for (const label of chosen) {
      await opened.open(state);
      await opened.page.getByRole("link", { name: `Remove filter: ${label}` }).click();
      await opened.page.waitForURL((url) => !url.href.endsWith(state));
      await opened.page.waitForFunction((count) => document.querySelectorAll(".tag").length === count, 4);
      expect(await removals()).toEqual(chosen.filter((other) => other !== label));
    }
  });

  it("that let nothing through say so, keep the filters in sight and offer to clear them", async () => {
    expect(await search("no such place")).toEqual([]);
    expect(await opened.page.locator(".inset").innerText()).toContain("No units match");
    expect(await removals()).toEqual(["“no such place”"]);
    await opened.page.getByRole("link", { name: "clear all filters" }).click();
    await opened.page.getByText("All 232 units").waitFor();
    expect(await names()).toHaveLength(232);
  });

  it("do not outlive the address", async () => {
    await opened.open("/units?service=probation");
    await opened.open("/units");
    expect(await removals()).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });
});
