import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

const states = [
  ["the overview", "/"],
  ["the overview of 2023, compared", "/?at=2023-03-31&against=2026-03-31"],
  ["a part of each list", "/units?q=al"],
  ["a part of each list of 2023", "/units?at=2023-03-31&q=al"],
  ["a filtered and sorted list", "/units?service=prison&group=G-LONDON&sort=shortfall&order=desc"],
  ["a list that nothing matches", "/units?q=no+such+place"],
  ["a prison", "/units/WLI"],
  ["a private prison", "/units/ACI"],
  ["a delivery unit", "/units/LDNNCAI"],
  ["a unit compared, with why its risk is raised", "/units/WLI?against=2023-03-31"],
  ["headquarters", "/units/HQ"],
  ["error risk of prisons", "/error-risk"],
  ["error risk of delivery units, compared", "/error-risk?task=assessment&group=R-LONDON&against=2023-03-31"],
  ["error risk that nothing matches", "/error-risk?function=open&level=very-high"],
  ["the working of a risk rise", "risk-rise of /error-risk"],
  ["the watch list of prisons", "/watch-list?service=prison"],
  ["the watch list of a region, compared", "/watch-list?group=R-LONDON&against=2023-03-31"],
  ["a watch list that nothing is on", "/watch-list?service=prison&group=R-LONDON"],
  ["the working of a workload in points", "workload-percent of /units/LDNNCAI"],
  ["the working of an inferred workload", "workload-percent of /units/WLI"],
  ["the list of summaries", "/summaries"],
  ["the summary of the position, marked", "/summaries/position?marking=official"],
  ["the summary of a group without figures", "/summaries/region/G-CONTRACTED"],
  ["what changed", "/summaries/changes"],
  ["a page that does not exist", "/no-such-page"],
] as const;
const narrowest = 320;
const pictureWidths = [390, 1024, 1440];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a path, or the working of a quantity from the page that links to it. */
async function openState({ page, open }: OpenPage, path: string): Promise<void> {
  const [quantity, from] = path.split(" of ");
  if (!from) return void (await open(path));
  await open(from);
  await open(
    (await page
      .locator(`a[href$="/${quantity ?? ""}"]`)
      .first()
      .getAttribute("href")) ?? "",
  );
}

/** How far the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words that are cut at the right edge of the window and in nothing that scrolls. */
const cutTexts = (page: Page) =>
  page.locator("main :is(p, li, a, h1, h2, th, td, label, text)").evaluateAll((elements) =>
    elements
      .filter((element) => element.closest(".scroll table:not(.rows)") === null)
      .filter((element) => element.closest(".scroll") === null || innerWidth <= 640)
      .filter((element) => element.closest(".govuk-visually-hidden") === null)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => (element.textContent ?? "").slice(0, 60)),
  );

describe.each(pictureWidths)("in a window %i px wide", (width) => {
  let opened: OpenPage;
  beforeEach(async () => {
    opened = await openPage(browser, { width });
  });
  afterEach(() => opened.close());

  it.each(states)("%s breaks no rule of WCAG 2.2 AA, fits, and asks nothing elsewhere", async (_, path) => {
    await openState(opened, path);
    await expectNoAxeViolations(opened.page);
    expect(await overflow(opened.page)).toBeLessThanOrEqual(0);
    expect(await cutTexts(opened.page)).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });
});

describe("the whole list", () => {
  it("breaks no rule of WCAG 2.2 AA", { timeout: 120_000 }, async () => {
    const opened = await openPage(browser);
    await opened.open("/units");
    await expectNoAxeViolations(opened.page);
    await opened.close();
  });

  it.each([narrowest, ...pictureWidths])("fits a window %i px wide", async (width) => {
    const opened = await openPage(browser, { width });
    await opened.open("/units");
    expect(await overflow(opened.page)).toBeLessThanOrEqual(0);
    expect(await cutTexts(opened.page)).toEqual([]);
    await opened.close();
  });
});

describe(`in a window ${narrowest} px wide`, () => {
  it.each(states)("%s needs no scrolling sideways", async (_, path) => {
    const opened = await openPage(browser, { width: narrowest });
    await openState(opened, path);
    expect(await overflow(opened.page)).toBeLessThanOrEqual(0);
    expect(await cutTexts(opened.page)).toEqual([]);
    await opened.close();
  });
});

describe("what is heard", () => {
  it("is a table with heads, rows and cells on a phone too, where rows are laid out as blocks", async () => {
    const opened = await openPage(browser, { width: 390 });
    await opened.open("/units?q=wayland");
    const table = opened.page.getByRole("table", { name: /^Prisons/ });
    expect(await table.getByRole("row").count()).toBe(2);
    expect(await table.getByRole("columnheader").count()).toBe(8);
    expect(await table.getByRole("rowheader").allInnerTexts()).toEqual(["Wayland"]);
    expect(await table.getByRole("cell").count()).toBe(7);
    await opened.close();
  });

  it.each(states)("has one main heading, none skipped, a title and a language: %s", async (_, path) => {
    const opened = await openPage(browser);
    await openState(opened, path);
    const levels = await opened.page
      .locator("h1, h2, h3, h4")
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(await opened.page.title()).toMatch(/^.+ - Plimsoll$/);
    expect(await opened.page.locator("html").getAttribute("lang")).toBe("en");
    await opened.close();
  });
});

describe("on paper", () => {
  it("the list keeps its filters and its heads, and leaves out what only a screen can use", async () => {
    const opened = await openPage(browser, { width: 1032 });
    await opened.open("/units?service=probation&group=R-LONDON");
    await opened.page.emulateMedia({ media: "print" });
    const { page } = opened;
    for (const gone of [".filters", ".nav", ".btn", ".switch", ".phase"])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    expect(await page.locator(".chosen .tag").allInnerTexts()).toHaveLength(2);
    const heads = await page
      .locator("thead")
      .first()
      .evaluate((head) => getComputedStyle(head).display);
    expect(heads).toBe("table-header-group");
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await opened.close();
  });
});
