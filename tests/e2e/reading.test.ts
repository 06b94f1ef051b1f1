import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { methodIds } from "@/server/engine/vocabulary";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

const methods = methodIds.map((id) => `/methods/${id}`);
const paths = ["/methods", ...methods, "/accessibility", "/data", "/data?at=2023-03-31"];
const widths = [390, 1024, 1440];
const narrowest = 320;
/** "The width is no more than 80 characters" is the guideline's; the house's own is narrower. */
const longestLine = 75;
/** A line of 24 pixels with its padding is lower than this; two are not. */
const oneLine = 40;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function onPage(width: number, path: string, look: (opened: OpenPage) => Promise<void>): Promise<void> {
  const opened = await openPage(browser, { width });
  expect(await opened.open(path)).toBe(200);
  await look(opened);
  await opened.close();
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(widths)("in a window %i px wide", (width) => {
  it.each(paths)("%s breaks no rule of WCAG 2.2 AA, fits, and asks nothing elsewhere", async (path) => {
    await onPage(width, path, async ({ page, troubles }) => {
      await expectNoAxeViolations(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(troubles).toEqual([]);
    });
  });
});

describe("the pages of prose", () => {
  it.each(paths)("%s needs no scrolling sideways at 400%", async (path) => {
    await onPage(narrowest, path, async ({ page }) => {
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });

  it.each(["/methods/staffing", "/methods/modelled-probation", "/accessibility"])(
    `%s has lines of at most ${longestLine} characters`,
    async (path) => {
      await onPage(1440, path, async ({ page }) => {
        const longest = await page.locator(".prose > p, .prose > ul > li").evaluateAll((blocks) =>
          blocks.map((block) => {
            const lines = Math.round(
              block.getBoundingClientRect().height / parseFloat(getComputedStyle(block).lineHeight),
            );
            return lines < 2 ? 0 : (block.textContent ?? "").length / lines;
          }),
        );
        expect(Math.max(...longest)).toBeLessThanOrEqual(longestLine);
      });
    },
  );

  it.each(methods)("%s names its sections, in order, with places to jump to", async (path) => {
    await onPage(1440, path, async ({ page }) => {
      const places = await page
        .locator(".contents a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1)));
      const headings = await page.locator(".prose h2").evaluateAll((all) => all.map(({ id }) => id));
      expect(places).toEqual(headings);
      expect(await page.locator("h1").count()).toBe(1);
    });
  });

  it.each([narrowest, 1440])("set a formula so that no name in it is broken, %i px wide", async (width) => {
    await onPage(width, "/methods/workload-inferred", async ({ page }) => {
      const heights = await page
        .locator(".formula span:first-child")
        .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
      expect(heights).toHaveLength(3);
      expect(Math.max(...heights)).toBeLessThan(oneLine);
    });
  });

  it("keep the position that the reader comes from, in their links and in their values", async () => {
    await onPage(1440, "/methods/modelled-probation?at=2023-03-31", async ({ page }) => {
      expect(await page.locator(".prose a[href^='/methods/']").count()).toBe(0);
      const back = page.locator(".crumbs a");
      expect(await back.getAttribute("href")).toBe("/methods?at=2023-03-31");
      const row = page.locator(".parameters tr", { hasText: "modelled.contact-suspended-share" });
      expect(await row.locator("td").first().innerText()).toBe("0%");
    });
  });
});

describe("an address of a method that does not exist", () => {
  it("is answered 404 with the whole page, without JavaScript too", async () => {
    const opened = await openPage(browser, { javaScript: false });
    expect(await opened.open("/methods/no-such-method")).toBe(404);
    expect(await opened.page.locator("h1").innerText()).toBe("Page not found");
    await opened.close();
  });
});

describe("without JavaScript", () => {
  it.each(["/methods/workload-points", "/accessibility", "/data"])("%s is whole", async (path) => {
    const opened = await openPage(browser, { javaScript: false });
    expect(await opened.open(path)).toBe(200);
    expect(await opened.page.locator("h1").isVisible()).toBe(true);
    expect(await opened.page.locator("h2").last().isVisible()).toBe(true);
    await opened.close();
  });
});

describe("the page about the data", () => {
  it("shows what is modelled as modelled, in words and not by the hatching alone", async () => {
    await onPage(1440, "/data", async ({ page }) => {
      const cell = page.getByRole("row", { name: /^Probation officers, in post/ }).locator("td.modelled");
      expect(await cell.first().innerText()).toContain("109 D modelled");
      expect(await page.locator(".lead").innerText()).toContain("modelled is not measured");
    });
  });

  it("remains a table with heads, rows and cells on a phone", async () => {
    await onPage(390, "/data", async ({ page }) => {
      const table = page.getByRole("table", { name: "Measures by what they are measured of" });
      expect(await table.getByRole("columnheader").count()).toBe(5);
      expect(await table.getByRole("rowheader", { name: "Workload, %" }).count()).toBe(1);
    });
  });

  it("says in words of each source until when it may be relied on, those that are past it first", async () => {
    await onPage(1440, "/data", async ({ page }) => {
      const table = page.getByRole("table", { name: "Until when sources may be relied on" });
      const statuses = await table.locator("tbody td:nth-of-type(2)").allInnerTexts();
      expect(statuses[0]).toBe("Out of date since 30 June 2021");
      expect(statuses.filter((status) => !/^(Out of date since|No date|Usable until)/.test(status))).toEqual(
        [],
      );
    });
  });

  it("leaves as a file", async () => {
    const answer = await fetch(`${inject("address")}/data.csv?at=2026-03-31`);
    expect(answer.headers.get("content-disposition")).toContain("plimsoll-data-2026-03-31.csv");
    expect(await answer.text()).toContain("Prisons,B,103");
  });
});

describe("data quality by unit", () => {
  it.each(widths)(
    "breaks no rule of WCAG 2.2 AA and fits, %i px wide",
    { timeout: 120_000 },
    async (width) => {
      await onPage(width, "/data/quality?service=headquarters", async ({ page, troubles }) => {
        await expectNoAxeViolations(page);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(troubles).toEqual([]);
      });
      await onPage(width, "/data/quality", async ({ page }) => {
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    },
  );

  it("is reached from the page about the data and filtered without JavaScript", async () => {
    const { page, open, close } = await openPage(browser, { javaScript: false });
    await open("/data?at=2023-03-31");
    await page.getByRole("link", { name: "Data quality by unit" }).click();
    await page.getByRole("combobox", { name: "Service" }).selectOption("Prisons");
    await page.getByRole("combobox", { name: "Worst grade" }).selectOption("D: modelled from totals");
    await page.getByRole("button", { name: "Show" }).click();
    expect(new URL(page.url()).search).toBe("?at=2023-03-31&service=prison&grade=D");
    expect(await page.getByText("101 of 119 prisons").count()).toBe(1);
    expect(await page.getByRole("region", { name: "Prisons" }).getByRole("row").count()).toBe(1 + 101);
    await close();
  });

  it("leaves as a file", async () => {
    const answer = await fetch(`${inject("address")}/data/quality.csv?at=2026-03-31&service=prison`);
    expect(answer.headers.get("content-disposition")).toContain("plimsoll-data-quality-2026-03-31.csv");
    expect(await answer.text()).toContain("LEI,Leeds,Population,C,reported,2026-03-30");
  });
});

describe("the accessibility statement", () => {
  it("says honestly where no contact has been named", async () => {
    await onPage(1440, "/accessibility", async ({ page }) => {
      expect(await page.locator("main").innerText()).toContain("has not named a contact here yet");
    });
  });
});
