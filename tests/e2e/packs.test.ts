import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage } from "./support/open-page";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const form = "/summaries/packs/new?at=2023-03-31";
const packPath = /\/summaries\/packs\/[0-9a-f-]{36}/;
const chosen = (page: Page) => page.locator(".pack-chosen li > span:first-child").allTextContents();
const fetched = async (page: Page, name: string) => {
  const href = await page.getByRole("link", { name }).getAttribute("href");
  return fetch(inject("address") + (href ?? ""));
};

/** How often a word of its structure stands in a PDF. */
const countIn = (pdf: Buffer, word: RegExp) => (pdf.toString("latin1").match(word) ?? []).length;

describe("a pack", () => {
  it("is put together, handed out as slides and as a tagged document, and issued again with what changed", async () => {
    const { page, open, close, troubles } = await openPage(browser);
    await open(form);
    await page.getByLabel("Add a chart").selectOption("where-people-go~march-2023-release");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("button", { name: /^Take out.*Officers in post over time/ }).click();
    await page.getByRole("button", { name: /^Up.*Where released people go/ }).click();
    const order = [/^Shortfall by group/, /^Where released people go: /, /^Workload by region/];
    (await chosen(page)).forEach((label, index) => expect(label).toMatch(order[index]!));
    await page.getByLabel("Title").fill("For the Tuesday meeting");
    await page.getByLabel("Marking").selectOption("OFFICIAL-SENSITIVE");
    await page.getByRole("button", { name: "Make the pack" }).click();
    await page.waitForURL(packPath);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("For the Tuesday meeting");
    expect(await page.getByText("OFFICIAL-SENSITIVE", { exact: true }).count()).toBe(2);
    await expectNoAxeViolations(page);

    const slides = await fetched(page, "PowerPoint (PPTX)");
    expect([slides.status, slides.headers.get("content-type")]).toEqual([
      200,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ]);

    await page.getByRole("button", { name: "Print as PDF" }).click();
    const ready = page.getByRole("link", { name: /^Download plimsoll-for-the-tuesday-meeting-issue-1\.pdf/ });
    await ready.waitFor();
    await expectNoAxeViolations(page);
    const printed = await fetch(inject("address") + ((await ready.getAttribute("href")) ?? ""));
    const pdf = Buffer.from(await printed.arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(countIn(pdf, /\/MarkInfo/g)).toBeGreaterThan(0);
    expect(countIn(pdf, /\/Lang \(en-GB\)/g)).toBeGreaterThan(0);
    expect(countIn(pdf, /\/S \/Figure/g)).toBe(3);
    expect(countIn(pdf, /\/S \/Table/g)).toBe(3);

    await page.getByRole("link", { name: "Back to the pack" }).click();
    await page.getByLabel("Position at").selectOption("2026-03-31");
    await page.getByRole("button", { name: "Issue again" }).click();
    await page.waitForURL(/issue=2$/);
    await page.getByText("Since issue 1, position at 31 March 2023.").waitFor();
    await page.locator("details summary").first().click();
    await expectNoAxeViolations(page);
    expect(troubles).toEqual([]);
    await close();
  });

  it("keeps what was typed where something is missing, and says what, at the head and by the field", async () => {
    const { page, open, close } = await openPage(browser);
    await open(`${form}&charts=where-people-go~early-release-2024`);
    await page.getByLabel("Title").fill("");
    await page.getByLabel("Clearance (optional)").fill("Private office, 20 November");
    await page.getByRole("button", { name: "Make the pack" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByText("Enter a title for the pack.").count()).toBe(2);
    expect(await page.getByText(/there is nothing to draw\. Take the chart out\.$/).count()).toBe(2);
    expect(await page.getByLabel("Clearance (optional)").inputValue()).toBe("Private office, 20 November");
    await expectNoAxeViolations(page);
    await close();
  });

  it("is made on a phone without scripts too, and listed", async () => {
    const { page, open, close } = await openPage(browser, { width: 390, javaScript: false });
    await open(form);
    await page.getByRole("button", { name: /^Down.*Shortfall by group/ }).click();
    expect((await chosen(page))[1]).toMatch(/^Shortfall by group/);
    await page.getByLabel("Title").fill("Made without scripts");
    await page.getByRole("button", { name: "Make the pack" }).click();
    await page.waitForURL(packPath);
    await page.getByRole("button", { name: "Print as PDF" }).click();
    await page.waitForURL(/\/jobs\//);
    await open("/summaries/packs");
    await page.getByRole("link", { name: "Made without scripts" }).click();
    await page.waitForURL(packPath);
    await page.waitForLoadState();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await close();
  });

  it("that there is not is not found, nor is its file or the job that printed it", async () => {
    const { page, open, close } = await openPage(browser);
    for (const path of ["/summaries/packs/none", "/summaries/packs/jobs/none"])
      expect(await open(path)).toBe(404);
    for (const path of ["/api/packs/none.1.pptx", "/api/packs/none.1.gif", "/api/packs/jobs/none"]) {
      const response = await fetch(inject("address") + path);
      expect([response.status, (await response.text()).length > 20]).toEqual([404, true]);
    }
    await page.close();
    await close();
  });
});
