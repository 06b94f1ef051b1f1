import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";
import { pageCount } from "./support/page-count";

const wholeNation = "/summaries/position";
const changes = "/summaries/changes?from=2023-03-31&to=2026-03-31";
let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

/** Every summary that the page of summaries leads to. */
async function allSummaries(path: string): Promise<readonly string[]> {
  await opened.open(path);
  const hrefs = await opened.page
    .locator("main table a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.filter((href) => /^\/summaries\/(position|region|plan)/.test(href));
}

const printed = async (path: string) => {
  expect(await opened.open(path), path).toBe(200);
  return opened.page.pdf({ preferCSSPageSize: true, printBackground: true });
};

describe("summaries", () => {
  it("lead from the navigation to the position, marked, with its charts as files", async () => {
    await opened.open("/");
    await opened.page.locator("header").getByRole("link", { name: "Summaries", exact: true }).click();
    await opened.page.getByRole("heading", { level: 1, name: "Summaries" }).waitFor();
    await opened.page.getByRole("link", { name: "Prisons and probation" }).click();
    await opened.page.getByRole("heading", { level: 1, name: /^Prisons are 7\.8% short/ }).waitFor();
    await opened.page.getByRole("link", { name: "OFFICIAL", exact: true }).click();
    await opened.page.waitForURL(/marking=OFFICIAL/);
    expect(await opened.page.locator(".sheet-marking").allInnerTexts()).toEqual(["OFFICIAL", "OFFICIAL"]);
    await opened.page.locator(".sheet-charts a").first().click();
    await opened.page.waitForURL(/\/summaries\/charts\/.*marking=OFFICIAL/);
    expect(opened.troubles).toEqual([]);
  });

  it.each(["2026-03-31", "2023-03-31"])(
    "each prints on exactly one side of A4, marked as sensitive too: %s",
    async (at) => {
      const paths = await allSummaries(`/summaries?at=${at}`);
      expect(paths.length).toBeGreaterThanOrEqual(28);
      for (const path of paths) {
        const pdf = await printed(`${path}${path.includes("?") ? "&" : "?"}marking=OFFICIAL-SENSITIVE`);
        expect(pageCount(pdf), path).toBe(1);
      }
    },
    300_000,
  );

  it.each([
    "/summaries",
    wholeNation,
    "/summaries/region/R-LONDON",
    "/summaries/plan/march-2023-release",
    changes,
  ])("break no rule of accessibility, and nothing is wider than the page: %s", async (path) => {
    for (const width of [390, 1440]) {
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

  it("charts stand side by side where there is room and one under the other on a phone", async () => {
    const tops = async (width: number) => {
      const own = await openPage(browser, { width });
      await own.open(wholeNation);
      const found = await own.page
        .locator(".sheet-charts figure")
        .evaluateAll((figures) => figures.map((figure) => Math.round(figure.getBoundingClientRect().top)));
      await own.close();
      return found;
    };
    const [left, right] = await tops(1440);
    expect(left).toBe(right);
    const [upper = 0, lower = 0] = await tops(390);
    expect(lower).toBeGreaterThan(upper);
  });

  it("are whole without JavaScript: drawings are in the page, and what needs scripts is not offered", async () => {
    const own = await openPage(browser, { javaScript: false });
    expect(await own.open(wholeNation)).toBe(200);
    expect(await own.page.locator(".sheet-charts svg text").count()).toBeGreaterThan(20);
    expect(await own.page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
    await own.close();
  });

  it("can be printed with the keyboard", async () => {
    await opened.open(wholeNation);
    await opened.page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });
    const print = opened.page.getByRole("button", { name: "Print" });
    for (let step = 0; step < 30 && !(await print.evaluate((one) => one === document.activeElement)); step++)
      await opened.page.keyboard.press("Tab");
    await opened.page.keyboard.press("Enter");
    expect(await opened.page.locator("body").getAttribute("data-printed")).toBe("yes");
  });

  it.each(["/summaries/region/R-NOWHERE", "/summaries/region/LDNNCAI", "/summaries/plan/none"])(
    "of what there is not answer 404 and lead to those that there are: %s",
    async (path) => {
      expect(await opened.open(path)).toBe(404);
      expect(await opened.page.getByRole("link", { name: "See all summaries" }).getAttribute("href")).toBe(
        "/summaries",
      );
      expect((await fetch(inject("address") + path)).status).toBe(404);
    },
  );

  it("say what changed, with lines to take that can be changed, copied and printed", async () => {
    const own = await openPage(browser);
    await own.open(`${changes}&marking=official`);
    expect(await own.page.locator(".sheet-marking").allInnerTexts()).toEqual(["OFFICIAL", "OFFICIAL"]);
    const lines = own.page.getByLabel("Lines to take");
    expect(await lines.inputValue()).toContain("Prisons are 7.8% short");
    await lines.fill("Changed by hand.");
    await own.page.getByRole("button", { name: "Copy the lines" }).click();
    await own.page.getByText(/^Copied|copy it with the keyboard/).waitFor();
    await own.page.emulateMedia({ media: "print" });
    expect(await lines.isVisible()).toBe(true);
    expect(await own.page.getByRole("button", { name: "Copy the lines" }).isVisible()).toBe(false);
    expect(own.troubles).toEqual([]);
    await own.close();
    const plain = await openPage(browser, { javaScript: false });
    expect(await plain.open(changes)).toBe(200);
    expect(await plain.page.getByLabel("Lines to take").inputValue()).toContain("20.8% short");
    expect(await plain.page.getByRole("button", { name: "Copy the lines" }).isVisible()).toBe(false);
    await plain.close();
  });
});
