import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage } from "./support/open-page";

const path = "/scenarios/march-2023-release/headquarters";
const none = "/scenarios/release-checks-2025/headquarters";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([320, 390, 1440])("what headquarters loses, in a window %i px wide", (width) => {
  it.each([
    ["of a release", path],
    ["of a plan that releases nobody", none],
  ])("%s breaks no rule of WCAG 2.2 AA, fits, and asks nothing elsewhere", async (_, address) => {
    const opened = await openPage(browser, { width });
    expect(await opened.open(address)).toBe(200);
    await expectNoAxeViolations(opened.page);
    const overflow = await opened.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(opened.troubles).toEqual([]);
    await opened.close();
  });
});

describe("without JavaScript", () => {
  it("the page has its figures, its months as a table, and the way back to the plan", async () => {
    const opened = await openPage(browser, { javaScript: false });
    await opened.open(path);
    const { page } = opened;
    expect(await page.title()).toMatch(/^What headquarters loses: March 2023.* - Plimsoll$/);
    expect(await page.locator(".lead").innerText()).toContain("83.7 FTE (90 people) for 9 months");
    expect(await page.locator("#headquarters-away tbody tr").count()).toBe(18);
    expect(await page.locator("#headquarters-away tbody tr").first().isVisible()).toBe(true);
    expect(await page.locator("main").innerText()).toContain("Nobody has said what stops for 90 of the 90");
    await page.getByRole("link", { name: "March 2023: 5% of headquarters to the front line" }).click();
    await page.waitForURL(/\/scenarios\/march-2023-release$/);
    await page.getByRole("link", { name: /What headquarters loses, month by month/ }).click();
    await page.waitForURL(/\/headquarters$/);
    await opened.close();
  });

  it("a plan that releases nobody says so, and one that is not there is not found", async () => {
    const opened = await openPage(browser, { javaScript: false });
    await opened.open(none);
    expect(await opened.page.locator(".lead").innerText()).toContain("releases nobody from headquarters");
    expect(await opened.open("/scenarios/no-such-plan/headquarters")).toBe(404);
    await opened.close();
  });
});

it("the months leave as a file with the digits of the page; a plan that is not there has none", async () => {
  const answer = await fetch(`${inject("address")}${path}.csv`);
  expect(answer.headers.get("content-type")).toContain("text/csv");
  expect(await answer.text()).toContain("May 2023,83.7,");
  const missing = await fetch(`${inject("address")}/scenarios/no-such-plan/headquarters.csv`);
  expect(missing.status).toBe(404);
});
