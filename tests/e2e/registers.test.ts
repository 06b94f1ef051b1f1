import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage } from "./support/open-page";

const pages = [
  ["both registers", "/assumptions"],
  ["a filtered register", "/assumptions?at=2023-03-31&register=thresholds&status=assumption&q=share"],
  ["a search that finds nothing", "/assumptions?q=no+such+thing"],
  ["a row with two values", "/assumptions/modelled.protect-share-a"],
  ["a row that varies", "/assumptions/prison.occupancy-elasticity"],
  ["the points of a tier", "/assumptions/points.community.A3"],
  ["the sources", "/sources"],
] as const;
const widths = [390, 1024, 1440];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(widths)("in a window %i px wide", (width) => {
  it.each(pages)("%s breaks no rule of WCAG 2.2 AA, fits, and asks nothing elsewhere", async (_, path) => {
    const { page, open, troubles, close } = await openPage(browser, { width });
    expect(await open(path)).toBe(200);
    await expectNoAxeViolations(page);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe("without JavaScript", () => {
  it("the registers are filtered by the form, and a filter is taken away by its link", async () => {
    const { page, open, close } = await openPage(browser, { javaScript: false });
    await open("/assumptions");
    await page.getByRole("combobox", { name: "Status" }).selectOption("assumption");
    await page.getByRole("combobox", { name: "Area" }).selectOption("prisons");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/status=assumption/);
    // The two exponents of inferred workload.
    expect(await page.locator("table.assumptions tbody small").allInnerTexts()).toEqual([
      "prison.occupancy-elasticity",
      "prison.pass-through",
    ]);
    await page.getByRole("link", { name: "Remove filter: Area: Prisons" }).click();
    await page.waitForURL((url) => !url.searchParams.has("area"));
    expect(await page.locator("table.assumptions").count()).toBeGreaterThan(1);
    await close();
  });

  it("a row opens from the list, leads to the next one and back to its area", async () => {
    const { page, open, close } = await openPage(browser, { javaScript: false });
    await open("/assumptions?at=2023-03-31");
    await page
      .getByRole("link", { name: "Points of a community case in tier A3", exact: false })
      .first()
      .click();
    await page.waitForURL(/points\.community\.A3\?at=2023-03-31$/);
    expect(await page.locator(".answer").innerText()).toBe("206 points");
    await page.getByRole("link", { name: "Points of a community case in tier B0" }).click();
    await page.waitForURL(/points\.community\.B0/);
    await page
      .getByRole("navigation", { name: "Breadcrumb" })
      .getByRole("link", { name: "Official workload" })
      .click();
    await page.waitForURL(/#official-workload$/);
    await close();
  });

  it("a source of a row leads to its line among the sources, and its rows lead back", async () => {
    const { page, open, close } = await openPage(browser, { javaScript: false });
    await open("/assumptions/flag.tolerance");
    await page.locator("table.history a").click();
    await page.waitForURL(/\/sources\?at=.*#written-answer-11803$/);
    const line = page.locator("tr:target");
    expect(await line.getByRole("link", { name: /^Open at questions-statements/ }).getAttribute("rel")).toBe(
      "noopener",
    );
    await line.getByRole("link", { name: "1 register row" }).click();
    await page.getByRole("link", { name: "In post within tolerance, of target" }).waitFor();
    await close();
  });
});

describe("with the keyboard", () => {
  it("words are typed and sent with Enter, and the first row is reached by Tab alone", async () => {
    const { page, open, close } = await openPage(browser);
    await open("/assumptions");
    await page.getByLabel("Words in a name, key, description or source").focus();
    await page.keyboard.type("four-week");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=four-week/);
    const wanted = page.locator("table.assumptions tbody th a").first();
    const mostSteps = 40;
    let reached = false;
    for (let step = 0; step < mostSteps && !reached; step += 1) {
      await page.keyboard.press("Tab");
      reached = await wanted.evaluate((link) => link === document.activeElement);
    }
    expect(reached).toBe(true);
    await close();
  });
});

describe("addresses", () => {
  it("that name no row answer 404 with a whole page", async () => {
    const { page, open, close } = await openPage(browser, { javaScript: false });
    expect(await open("/assumptions/no.such-row")).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Page not found");
    await close();
  });

  it("give the shown rows as a file", async () => {
    const response = await fetch(`${inject("address")}/assumptions.csv?area=probation&at=2023-03-31`);
    expect(response.headers.get("content-disposition")).toContain("plimsoll-assumptions-2023-03-31.csv");
    const rows = parse<Record<string, string>>(await response.text(), { columns: true, bom: true });
    expect(rows.map(({ Key, Value }) => [Key, Value])).toEqual([["probation.pass-through", "0.55"]]);
  });
});
