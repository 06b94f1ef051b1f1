import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { csvRows } from "../services/overview/support/csv-rows";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

const region = "/caseload?region=R-NORTH-WEST";
const widths = [390, 1024, 1440];

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const texts = (selector: string) => opened.page.locator(selector).allInnerTexts();

describe("the heatmap", () => {
  it("answers which, how long and why in three clicks", async () => {
    await opened.open("/");
    await opened.page.locator("header").getByRole("link", { name: "Caseload", exact: true }).click();
    await opened.page.waitForURL(/\/caseload\?/);
    // Which: the worst region stands first.
    await opened.page.locator(".heat tbody th a").first().click();
    await opened.page.waitForURL(/region=/);
    // How long: the worst unit stands first, with the first of its weeks.
    const first = opened.page.locator(".heat tbody tr").first();
    expect(await first.innerText()).toMatch(/4w\+\s+since \d+ \w+/);
    // Why: what its workload is made of.
    await first.locator("th a").click();
    await opened.page.waitForURL(/\/units\//);
    expect(await opened.page.locator("#causes").isVisible()).toBe(true);
  });

  it("prints in every cell the number of its name and of the file", async () => {
    await opened.open(region);
    const cells = await opened.page
      .locator(".heat td.c a")
      .evaluateAll((links) =>
        links.map((link) => [link.textContent ?? "", link.getAttribute("aria-label") ?? ""] as const),
      );
    expect(cells).toHaveLength(14 * 34);
    for (const [text, name] of cells)
      expect(name).toContain(text === "[x]" ? ", not available" : `, ${text} percent, `);
    const link = opened.page.getByRole("link", { name: "Download this table" });
    const response = await fetch(inject("address") + ((await link.getAttribute("href")) ?? ""));
    const rows = csvRows(await response.text());
    const numbers = rows.flatMap((row) =>
      Object.entries(row).flatMap(([head, value]) => (head.startsWith("Workload %, ") ? [value] : [])),
    );
    expect(numbers).toEqual(cells.map(([text]) => text));
  });

  it("shows the newest weeks first, and beside them the columns that stay", async () => {
    await opened.open(region);
    await opened.page.locator("#heatmap").evaluate((section) => section.scrollIntoView());
    const inSight = (selector: string) =>
      opened.page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return top !== null && element.contains(top);
        });
    expect(await inSight(".heat tbody tr:first-child td.c:last-child")).toBe(true);
    expect(await inSight(".heat tbody tr:first-child .k5")).toBe(true);
  });

  it("never hides the focus under the columns that stay", async () => {
    for (const width of [1024, 1440]) {
      const own = await openPage(browser, { width });
      await own.open(region);
      await own.page.locator(".heat tbody tr:first-child td.c a").last().focus();
      for (let step = 0; step < 33; step += 1) {
        await own.page.keyboard.press("Shift+Tab");
        const isSeen = await own.page.evaluate(() => {
          const element = document.activeElement;
          const box = element?.getBoundingClientRect();
          if (!element || !box) return false;
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return top !== null && element.contains(top);
        });
        expect(isSeen, `${width}, step ${step}`).toBe(true);
      }
      await own.close();
    }
  });

  it("keeps the order in the address from the nation to a region", async () => {
    await opened.open("/caseload?sort=name");
    await opened.page.locator(".heat tbody th a").first().click();
    await opened.page.waitForURL(/region=R-EAST-MIDLANDS.*sort=name/);
    const names = await texts(".heat tbody:first-of-type th a");
    expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
  });

  it("shows another measure by its radio", async () => {
    await opened.open(region);
    await opened.page.getByLabel("Cases per officer").check();
    await opened.page.getByRole("button", { name: "Show" }).click();
    await opened.page.waitForURL(/measure=cases/);
    expect((await texts(".heat td.c a"))[0]).toMatch(/^\d+\.\d$/);
  });

  it("is a list of units on a phone, with everything that the first columns say", async () => {
    const phone = await openPage(browser, { width: 390 });
    await phone.open(region);
    expect(await phone.page.locator(".heat").isVisible()).toBe(false);
    expect(await phone.page.locator(".heat-list li").count()).toBe(14);
    expect(await phone.page.locator(".heat-list li").first().innerText()).toMatch(/in 4 weeks/);
    await phone.close();
  });

  it("repeats its heads in print and keeps dots and numbers", async () => {
    await opened.open(region);
    await opened.page.emulateMedia({ media: "print" });
    const head = opened.page.locator(".heat thead");
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe("table-header-group");
    const dots = await opened.page
      .locator(".heat td.over a")
      .first()
      .evaluate((element) => getComputedStyle(element, "::after").content);
    expect(dots).toContain("●●");
    await opened.page.emulateMedia({ media: "screen" });
  });

  it.each([
    ["the nation", "/caseload"],
    ["a region", region],
    ["a change", `${region}&measure=change`],
    ["prisons", "/caseload?service=prison&region=G-WOMEN"],
    ["nothing that matches", `${region}&band=extreme`],
  ])("breaks no rule of accessibility, and nothing is wider than the page: %s", async (_, path) => {
    for (const width of widths) {
      const own = await openPage(browser, { width });
      expect(await own.open(path)).toBe(200);
      await expectNoAxeViolations(own.page);
      const overflow = await own.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width}`).toBe(0);
      expect(own.troubles).toEqual([]);
      await own.close();
    }
  });
});

describe("the heatmap without JavaScript", () => {
  it("is whole, sorts by links and filters by its form", async () => {
    const plain = await openPage(browser, { javaScript: false });
    expect(await plain.open("/caseload?rows=units")).toBe(200);
    expect(await plain.page.locator(".heat tbody:first-of-type tr").count()).toBe(109);
    await plain.page.getByRole("link", { name: "A to Z" }).click();
    await plain.page.waitForURL(/sort=name/);
    await plain.page.getByLabel("Workload band").selectOption("severe");
    await plain.page.getByRole("button", { name: "Show" }).click();
    await plain.page.waitForURL(/band=severe/);
    expect(plain.page.url()).toContain("sort=name");
    const shown = plain.page.locator(".heat tbody:first-of-type");
    expect(await shown.locator(".k2:not(.severe)").count()).toBe(0);
    expect(await shown.locator(".k2.severe").count()).toBeGreaterThan(0);
    await plain.close();
  });
});
