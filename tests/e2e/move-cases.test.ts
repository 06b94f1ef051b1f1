import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage } from "./support/open-page";

const donor = "/units/LDNEHH";
const asked = `${donor}/move-cases?to=LDNBEB&kind=community.C2&cases=20`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const lead = (page: Page) => page.locator("p.lead").innerText();
const rows = (page: Page) => page.locator(".moved-units tbody tr");

describe("cases moved to another delivery unit", () => {
  it("are two clicks from the unit: chosen by keyboard, shown for both, kept as a measure with its effect", async () => {
    const { page, open, troubles, close } = await openPage(browser);
    expect(await open(donor)).toBe(200);
    await page.getByRole("link", { name: "Move cases to another unit" }).click();
    await page.waitForURL(/\/units\/LDNEHH\/move-cases\?at=/);
    await page.getByLabel("Which cases").selectOption("community.C2");
    await page.getByLabel("Which cases").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("20");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("to");
    await page.getByLabel("To which unit").selectOption("LDNBEB");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/cases=20/);
    // Official points: a community case in C2 has 63.
    expect(await lead(page)).toContain("1,260 points move; both units together carry what they did.");
    expect(await rows(page).nth(0).innerText()).toMatch(/down\s+[\d.]+ points, better/);
    expect(await rows(page).nth(1).innerText()).toMatch(/up\s+[\d.]+ points, worse/);
    await expectNoAxeViolations(page);

    await page.getByRole("button", { name: "Keep as a measure" }).click();
    await page.waitForURL(/\/scenarios\/[0-9a-f-]{36}#measure-0$/);
    expect(await lead(page)).toMatch(/workload at Ealing and Hillingdon falls from .* rises from /s);
    expect(await page.getByLabel("Cases", { exact: true }).inputValue()).toBe("20");
    await page
      .getByText(/Workload (rises|falls) most at/)
      .first()
      .waitFor();

    const plan = new URL(page.url()).pathname.split("/").at(-1)!;
    await open(asked);
    await page.getByLabel("In which scenario").selectOption(plan);
    await page.getByRole("button", { name: "Keep as a measure" }).click();
    await page.waitForURL(new RegExp(`/scenarios/${plan}#measure-1$`));
    expect(await page.locator("section.measure").count()).toBe(2);
    expect(troubles).toEqual([]);
    await close();
  });

  it("work without scripts, say what is wrong beside the field and keep what was typed", async () => {
    const { page, open, close } = await openPage(browser, { javaScript: false });
    expect(await open(`${donor}/move-cases`)).toBe(200);
    await page.getByLabel("Which cases").selectOption("community.C2");
    await page.getByLabel("How many").fill("9,999");
    await page.getByRole("button", { name: "Show both units" }).click();
    await page.waitForURL(/cases=9/);
    expect(await page.title()).toMatch(/^Error: Move cases from Ealing and Hillingdon/);
    const summary = page.locator(".govuk-error-summary");
    expect(await summary.getByRole("link").allInnerTexts()).toEqual([
      expect.stringMatching(/^9,999 cases are more than the \d+ community cases of tier C2 at /),
      "Choose the unit that the cases would go to.",
    ]);
    expect(await page.getByLabel("How many").inputValue()).toBe("9,999");
    expect(await page.getByLabel("Which cases").inputValue()).toBe("community.C2");
    await page.getByLabel("How many").fill("5");
    await page.getByLabel("To which unit").selectOption("LDNBEB");
    await page.getByRole("button", { name: "Show both units" }).click();
    await page.waitForURL(/cases=5/);
    expect(await rows(page).count()).toBe(2);
    await page.getByRole("button", { name: "Keep as a measure" }).click();
    await page.waitForURL(/\/scenarios\/[0-9a-f-]{36}#measure-0$/);
    expect(await lead(page)).toContain("workload at Ealing and Hillingdon falls from");
    await close();
  });

  it("fit a telephone, and are found only where there are cases", async () => {
    const { page, open, close } = await openPage(browser, { width: 390 });
    await open(asked);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectNoAxeViolations(page);
    expect(await open("/units/WLI/move-cases")).toBe(404);
    await close();
  });
});
