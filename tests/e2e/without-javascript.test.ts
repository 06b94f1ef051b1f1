import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";
import { column, readLists } from "./support/read-lists";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser, { javaScript: false });
});
afterAll(() => browser.close());

const shownNames = async () => (await readLists(opened.page)).flatMap((list) => column(list, "Unit"));
const inSight = (selector: string) => opened.page.locator(selector).first().isVisible();

describe("without JavaScript", () => {
  it("the list is whole, with its figures and bars", async () => {
    expect(await opened.open("/units")).toBe(200);
    const lists = await readLists(opened.page);
    expect(lists.flatMap((list) => list.rows)).toHaveLength(232);
    expect(lists[0]?.rows.filter((row) => row.cells.includes(""))).toEqual([]);
    expect(await inSight("tbody .bar")).toBe(true);
  });

  it("filters work by submitting the form", async () => {
    await opened.open("/units");
    await opened.page.getByLabel("Name, old name or code").fill("Elmley (Sheppey)");
    await opened.page.getByRole("button", { name: "Show" }).click();
    await opened.page.getByRole("link", { name: /^Remove filter/ }).waitFor();
    expect(await shownNames()).toEqual(["Elmley"]);
  });

  it("sorting works by following the head's link", async () => {
    await opened.open("/units?service=prison");
    await opened.page.locator("thead a", { hasText: "Unit" }).first().click();
    await opened.page.waitForURL(/sort=name/);
    const [first] = await readLists(opened.page);
    const names = first ? column(first, "Unit") : [];
    expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
  });

  it("a unit's page has its bars and figures, and the tables of its charts in the drawings' stead", async () => {
    expect(await opened.open("/units/LDNNCAI")).toBe(200);
    for (const part of [".gauges svg.wide", "table.facts", "table.grades", "#causes table", "#trend table"])
      expect(await inSight(part), part).toBe(true);
    expect(await opened.page.locator("#trend tbody tr").count()).toBe(26);
    expect(await inSight("#trend tbody tr")).toBe(true);
    expect(await inSight(".chart-room")).toBe(false);
    expect(await inSight("#trend summary")).toBe(false);
  });

  it("the watch list is whole, and its filter works by submitting the form", async () => {
    expect(await opened.open("/watch-list")).toBe(200);
    expect(await opened.page.locator("#measured tbody tr").count()).toBe(13);
    expect(await inSight("#modelled tbody td .week-strip")).toBe(true);
    expect(await inSight("#history-modelled tbody tr")).toBe(true);
    await opened.page.getByLabel("Group or region").selectOption({ label: "London (probation)" });
    await opened.page.getByRole("button", { name: "Show" }).click();
    await opened.page.getByRole("link", { name: /^Remove filter/ }).waitFor();
    expect(new Set(await opened.page.locator("tbody th small").allInnerTexts())).toEqual(new Set(["London"]));
  });

  it("a unit says why its risk is raised", async () => {
    await opened.open("/units/WLI");
    expect(await inSight("#risk .drivers li")).toBe(true);
  });

  it("a number opens to its working", async () => {
    await opened.open("/units/WLI");
    await opened.page.getByRole("link", { name: "52.5" }).click();
    await opened.page.getByRole("heading", { level: 1 }).waitFor();
    expect(await opened.page.locator(".answer").innerText()).toBe("52.5 FTE");
    expect(await opened.page.locator("table.inputs").count()).toBeGreaterThan(0);
  });

  it("the list of summaries leads to every region, group, plan and chart", async () => {
    expect(await opened.open("/summaries")).toBe(200);
    expect(await opened.page.locator("#probation tbody tr").count()).toBe(12);
    expect(await opened.page.locator("#prison tbody tr").count()).toBe(11);
    expect(await opened.page.locator("#plans tbody tr").count()).toBeGreaterThanOrEqual(4);
    expect(await inSight("#charts tbody a")).toBe(true);
  });
});
