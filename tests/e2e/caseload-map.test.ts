import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

const nation = "/caseload/map";
const region = "/caseload/map?region=R-NORTH-WEST";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const tiles = (of: OpenPage) => of.page.locator(".tile a");
const weekOf = (of: OpenPage) => of.page.getByRole("combobox", { name: "Week", exact: true });
const tileTexts = (of: OpenPage) => of.page.locator(".tile strong").allInnerTexts();

describe("the map of the caseload", () => {
  it("reads as England and Wales: the north above, Wales in the west, the east in the east", async () => {
    await opened.open(nation);
    const box = async (name: string) => (await tiles(opened).filter({ hasText: name }).boundingBox())!;
    const [north, wales, east, south] = await Promise.all([
      box("North East"),
      box("Wales"),
      box("East of England"),
      box("South West"),
    ]);
    expect(north.y).toBeLessThan(wales.y);
    expect(wales.x).toBeLessThan(east.x);
    expect(wales.y).toBe(east.y);
    expect(south.y).toBeGreaterThan(wales.y);
    const sizes = await tiles(opened).evaluateAll((links) =>
      links.map((link) => `${link.clientWidth} ${link.clientHeight}`),
    );
    expect([sizes.length, new Set(sizes).size]).toEqual([12, 1]);
  });

  it("leads from a region to its units, and from a unit to its weeks", async () => {
    await opened.open(nation);
    await tiles(opened).filter({ hasText: "North West" }).click();
    await opened.page.waitForURL(/\/caseload\/map\?.*region=R-NORTH-WEST/);
    expect(await tiles(opened).count()).toBe(13);
    await tiles(opened).first().click();
    await opened.page.waitForURL(/\/units\/.*#trend$/);
  });

  it("prints what the table prints, and goes there and back in the same state", async () => {
    await opened.open(`${region}&measure=cases&sort=name&when=2026-01-05`);
    const shown = await tileTexts(opened);
    await opened.page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Table" }).click();
    await opened.page.waitForURL((url) => url.pathname === "/caseload");
    const column = opened.page.locator(".heat td.c a[aria-label*='week of 5 January 2026']");
    expect((await column.allInnerTexts()).slice(0, -1)).toEqual(shown);
    // A form sent on the way keeps the week too.
    await opened.page.getByLabel("Court reports").check();
    await opened.page.getByRole("button", { name: "Show" }).click();
    await opened.page.waitForURL(/measure=reports/);
    await opened.page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Map" }).click();
    await opened.page.waitForURL((url) => url.pathname === nation);
    expect(new URL(opened.page.url()).search).toMatch(
      /region=R-NORTH-WEST&measure=reports&sort=name&when=2026-01-05$/,
    );
    expect(await weekOf(opened).inputValue()).toBe("2026-01-05");
  });

  it("shows the focus on every tile, in the order in which they are read", async () => {
    for (const path of [nation, region]) {
      await opened.open(path);
      const names = await tiles(opened).evaluateAll((links) => links.map((link) => link.textContent));
      await tiles(opened).first().focus();
      for (const name of names) {
        const focused = await opened.page.evaluate(() => {
          const element = document.activeElement!;
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return [element.textContent, element.contains(top), outlineStyle, outlineWidth];
        });
        expect(focused).toEqual([name, true, "solid", "3px"]);
        await opened.page.keyboard.press("Tab");
      }
      // After the last tile comes the list of the same units.
      expect(await opened.page.evaluate(() => document.activeElement?.closest("table") !== null)).toBe(true);
    }
  });

  it("keeps dots, numbers and fills in print, and dots and numbers where a reader sets the colours", async () => {
    await opened.open(nation);
    const look = () =>
      opened.page
        .locator(".tile.stretched a, .tile.over a, .tile.severe a")
        .first()
        .evaluate((link) => ({
          dots: getComputedStyle(link, "::after").content,
          fill: getComputedStyle(link.parentElement!).backgroundColor,
          text: link.querySelector("strong")?.textContent,
          border: getComputedStyle(link).borderTopWidth,
        }));
    await opened.page.emulateMedia({ media: "print" });
    const printed = await look();
    expect(printed.dots).toContain("●");
    expect(printed.fill).not.toBe("rgba(0, 0, 0, 0)");
    await opened.page.emulateMedia({ media: "screen", forcedColors: "active" });
    const forced = await look();
    expect(forced).toMatchObject({ dots: printed.dots, text: printed.text, border: "1px" });
    await opened.page.emulateMedia({ forcedColors: "none" });
  });
});

describe.each([390, 1024, 1440])("the map of the caseload, %i pixels wide", (width) => {
  it.each([
    ["the nation", nation],
    ["all units", `${nation}?rows=units`],
    ["a region in a projected week", `${region}&when=2026-05-25`],
    ["a change", `${region}&measure=change`],
    ["prisons by group", "/caseload/map?service=prison&rows=units"],
    ["nothing that matches", `${region}&band=extreme`],
  ])("breaks no rule of accessibility, and nothing is wider than the page: %s", async (_, path) => {
    const own = await openPage(browser, { width });
    expect(await own.open(path)).toBe(200);
    await expectNoAxeViolations(own.page);
    const overflow = await own.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const cut = await tiles(own).evaluateAll(
      (links) => links.filter((link) => link.scrollWidth > link.clientWidth).length,
    );
    expect(cut).toBe(0);
    expect(own.troubles).toEqual([]);
    await own.close();
  });
});

describe("the map of the caseload without JavaScript", () => {
  it("is whole, and shows another week by its form", async () => {
    const plain = await openPage(browser, { javaScript: false });
    expect(await plain.open(`${nation}?sort=name`)).toBe(200);
    expect(await tiles(plain).count()).toBe(12);
    expect(await plain.page.locator(".tile-list tbody tr").count()).toBe(13);
    await weekOf(plain).selectOption("2026-05-25");
    await plain.page.getByRole("button", { name: "Show" }).click();
    await plain.page.waitForURL(/\/caseload\/map\?.*when=2026-05-25/);
    expect(plain.page.url()).toContain("sort=name");
    expect(await plain.page.locator(".tile.ahead").count()).toBe(12);
    expect(await plain.page.locator(".lead").innerText()).toContain("projected with nothing changed");
    await plain.close();
  });
});
