import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";
import { readLists } from "./support/read-lists";

const innerWorkings = /\bat .+:\d+:\d+|node_modules|Error:|digest/;
const long = "a".repeat(300);

let browser: Browser;
let opened: OpenPage;
let pin: string;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
  await opened.open("/units?q=Wayland");
  const href = await opened.page.locator('td a[href^="/explain/"]').first().getAttribute("href");
  pin = href?.split("/")[2] ?? "";
});
afterAll(() => browser.close());

describe("a malformed state of the units page", () => {
  it.each([
    "/units?service=zoo&group=&function=x&band=purple&sort=random&order=sideways",
    "/units?at=yesterday",
    "/units?sort=workload&sort=name&order=",
    "/units?unknown=1&at=%00",
  ])("gives the nearest valid view: %s", async (path) => {
    expect(await opened.open(path)).toBe(200);
    const lists = await readLists(opened.page);
    expect(lists.flatMap((list) => list.rows)).toHaveLength(232);
  });

  it.each([`/units?q=${long}`, "/units?group=G-NOWHERE"])("is not worse than no match: %s", async (path) => {
    expect(await opened.open(path)).toBe(200);
    expect(await opened.page.locator("h1").innerText()).toBe("Units");
  });

  it.each([
    "/watch-list?at=yesterday&service=zoo&flag=purple&against=2026-03-31",
    `/watch-list?group=${long}`,
    "/watch-list?service=headquarters",
  ])("gives the nearest valid watch list: %s", async (path) => {
    expect(await opened.open(path)).toBe(200);
    expect(await opened.page.locator("h1").innerText()).toBe("Watch list");
    expect(await opened.page.locator("#measured tbody tr").count()).toBe(13);
  });

  it.each([
    "/error-risk?task=sums&level=purple&sort=random&order=sideways&function=zoo",
    "/error-risk?at=yesterday&against=never",
  ])("gives the nearest valid page of error risk: %s", async (path) => {
    expect(await opened.open(path)).toBe(200);
    expect(await opened.page.locator("h1").innerText()).toBe("Where error risk rises");
    expect(await opened.page.locator("#rises tbody tr").count()).toBe(35);
  });

  it.each([
    `/summaries/position?at=yesterday&marking=secret`,
    `/summaries/region/R-LONDON?at=${long}`,
    `/summaries/changes?from=never&to=${long}&marking=purple`,
    `/summaries?at=%00`,
  ])("gives the nearest valid summary: %s", async (path) => {
    expect(await opened.open(path)).toBe(200);
    expect(await opened.page.locator(".sheet-marking").count()).toBe(0);
  });

  it("shows a unit at the nearest position", async () => {
    expect(await opened.open("/units/WLI?at=1999")).toBe(200);
    expect(await opened.page.locator("h1").innerText()).toBe("Wayland");
  });
});

describe("an address that names nothing", () => {
  it.each([
    ["an unknown unit", () => "/units/NOWHERE"],
    ["a code of 300 letters", () => `/units/${long}`],
    ["a group instead of a unit", () => "/units/G-LONDON"],
    ["a malformed pin", () => "/explain/today/WLI/workload-percent"],
    ["an unknown snapshot", () => `/explain/00000000.${pin.split(".")[1] ?? ""}/WLI/workload-percent`],
    ["an unknown unit's number", () => `/explain/${pin}/NOWHERE/workload-percent`],
    ["an unknown number", () => `/explain/${pin}/WLI/happiness`],
    ["a summary of an unknown region", () => "/summaries/region/R-NOWHERE"],
    ["a summary of an unknown plan", () => `/summaries/plan/${long}`],
    ["a number that headquarters has not", () => `/explain/${pin}/HQ/workload-percent`],
  ])("gives a plain page with status 404: %s", async (_, path) => {
    expect(await opened.open(path())).toBe(404);
    await opened.page.getByRole("heading", { level: 1, name: "Page not found" }).waitFor();
    expect(await opened.page.title()).toBe("Page not found - Plimsoll");
    const text = await opened.page.locator("body").innerText();
    expect(text).not.toMatch(innerWorkings);
    const withoutScripts = await fetch(inject("address") + path());
    expect(withoutScripts.status).toBe(404);
    expect(await withoutScripts.text()).toContain("<h1>Page not found</h1>");
    expect(await opened.page.getByRole("link", { name: "See all units" }).getAttribute("href")).toBe(
      "/units",
    );
  });
});

describe("an address that is not text", () => {
  it.each(["/units/%E0%A4%A", "/explain/%E0/WLI/workload-percent"])(
    "is refused without inner workings: %s",
    async (path) => {
      const response = await fetch(inject("address") + path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(innerWorkings);
    },
  );
});
