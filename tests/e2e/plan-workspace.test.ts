import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { simulateFile } from "@/server/services/scenarios/simulate-file";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage } from "./support/open-page";

const example = "/scenarios/march-2023-release";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const headline = (page: Page) => page.locator("p.lead").innerText();
const release = (page: Page) => page.getByLabel("Release", { exact: true });
const workedOut = (page: Page) => page.getByText("Figures are those of what is typed.").waitFor();

/** A copy of the example, to be changed. */
async function copied() {
  const opened = await openPage(browser);
  await opened.open(example);
  await opened.page.getByRole("button", { name: "Copy to keep" }).click();
  await opened.page.waitForURL(/\/scenarios\/[0-9a-f-]{36}$/);
  return opened;
}

describe("the plan of March 2023", () => {
  it("starts from the published figures, says where its people help most and what headquarters loses", async () => {
    const { page, open, troubles, close } = await openPage(browser);
    expect(await open(example)).toBe(200);
    expect(await headline(page)).toMatch(
      /^90 people released give [\d.]+ effective FTE .*They help most at .*Headquarters loses [\d.]+ FTE for 9 months from 17 April 2023\.$/s,
    );
    expect(await page.locator("p.equation").first().innerText()).toMatch(
      /^90 of an eligible 1,800 \(5\.0%\); 1\.6% of all 5,592/,
    );
    for (const name of [/^Release of 17 April 2023: 90 of 90 people placed/, "What headquarters loses"])
      await page.getByRole("heading", { name }).waitFor();
    await page.getByText("What is published, assumed and asked").first().click();
    expect(await page.locator(".about p").innerText()).toContain("4,413 of 6,158 probation officers in post");
    expect(troubles).toEqual([]);
    await close();
  });

  it("is worked out anew as somebody types, kept in the address, and undone with one click", async () => {
    const { page, open, troubles, close } = await openPage(browser);
    await open(example);
    const before = await headline(page);
    await release(page).fill("10");
    await workedOut(page);
    expect(await headline(page)).toContain("180 people released");
    expect(new URL(page.url()).search).toBe("?measures.0.percent=10");
    await page.getByText("Not saved yet.").waitFor();
    await page.reload();
    expect(await headline(page)).toContain("180 people released");
    await page.getByRole("link", { name: "Undo what is typed" }).click();
    await page.waitForURL((url) => url.search === "");
    expect(await headline(page)).toBe(before);
    expect(troubles).toEqual([]);
    await close();
  });

  it("says of a wrong field what to do, keeps what was typed and does not run", async () => {
    const { page, open, close } = await openPage(browser);
    await open(example);
    await release(page).fill("130");
    const summary = page.locator(".govuk-error-summary");
    await summary.waitFor();
    await summary.getByRole("link", { name: /130% is outside 0% to 100%/ }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(
      "measures.0.percent",
    );
    expect(await release(page).inputValue()).toBe("130");
    expect(await release(page).getAttribute("aria-invalid")).toBe("true");
    await page
      .getByText("The plan is not run until the fields above are put right.", { exact: false })
      .waitFor();
    await expectNoAxeViolations(page);
    await page.reload();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await release(page).inputValue()).toBe("130");
    await close();
  });

  it("is worked out when Enter is pressed in a field, and nothing is stored by it", async () => {
    const { page, open, close } = await openPage(browser);
    await open(example);
    await release(page).fill("7");
    await release(page).press("Enter");
    await workedOut(page);
    expect(await headline(page)).toContain("126 people released");
    expect(new URL(page.url()).pathname).toBe(example);
    await close();
  });

  it("with a measure switched off is its baseline", async () => {
    const { page, open, close } = await openPage(browser);
    await open(example);
    await page.getByRole("checkbox", { name: "1. Headquarters release" }).uncheck();
    await workedOut(page);
    expect(await headline(page)).not.toContain("people released");
    await close();
  });

  it.each([390, 1024, 1440])("breaks no rule of accessibility at %i pixels", async (width) => {
    const { page, open, troubles, close } = await openPage(browser, { width });
    await open(example);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(troubles).toEqual([]);
    await close();
  });
});

describe("a plan that is kept", () => {
  it("is saved as versions, takes more measures, and leaves as a file that the command line runs", async () => {
    const { page, close } = await copied();
    await release(page).fill("6");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText(/version 2, saved/).waitFor();
    await page.getByLabel("Another measure").selectOption({ label: "Overtime" });
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("checkbox", { name: "2. Overtime" }).waitFor();
    await page.getByText(/version 3, saved/).waitFor();

    const leaving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export" }).click();
    const file = await leaving;
    expect(file.suggestedFilename()).toMatch(/^march-2023-.*\.scenario\.json$/);
    const told = simulateFile(readFileSync(await file.path(), "utf8"), embeddedSet(readEmbeddedFiles()));
    expect(told).toMatchObject({ ok: true, result: { releases: [{ people: 108 }] } });
    await close();
  });

  it("shows what somebody else saved meanwhile and overwrites nothing", async () => {
    const first = await copied();
    const second = await openPage(browser);
    await second.open(new URL(first.page.url()).pathname);
    await release(first.page).fill("6");
    await first.page.getByRole("button", { name: "Save", exact: true }).click();
    await first.page.getByText(/version 2, saved/).waitFor();

    await release(second.page).fill("4");
    await second.page.getByRole("button", { name: "Save", exact: true }).click();
    await second.page
      .getByText("saved version 2 while you were changing version 1", { exact: false })
      .waitFor();
    await second.page.getByText("Headquarters release: Release: 5% to 6%", { exact: false }).waitFor();
    expect(await release(second.page).inputValue()).toBe("4");
    await expectNoAxeViolations(second.page);
    await second.page.getByRole("button", { name: "Save mine as the newest" }).click();
    await second.page.getByText(/version 3, saved/).waitFor();
    expect(await headline(second.page)).toContain("72 people released");
    await Promise.all([first.close(), second.close()]);
  });

  it("has a plain page with status 404 for a version that it has not, and says of a text that is too long", async () => {
    const { page, open, close } = await copied();
    const { pathname } = new URL(page.url());
    expect(await open(`${pathname}?version=nothing`)).toBe(404);
    expect(await open(`${pathname}?from=nothing&months=6`)).toBe(404);
    expect(await open(`${pathname}?about=${"a".repeat(5000)}&month=soon`)).toBe(200);
    await page.getByRole("link", { name: /Shorten this text to 2,000 characters\./ }).waitFor();
    await close();
  });

  it("works without JavaScript: worked out, saved, refused with what to do", async () => {
    const { page, open, close } = await openPage(browser, { javaScript: false });
    await open(example);
    await release(page).fill("10");
    await page.getByRole("button", { name: "Work out what is typed" }).click();
    expect(await headline(page)).toContain("180 people released");
    expect(await release(page).inputValue()).toBe("10");
    await page.getByRole("button", { name: "Copy to keep" }).click();
    expect(page.url()).toMatch(/\/scenarios\/[0-9a-f-]{36}$/);
    expect(await headline(page)).toContain("180 people released");
    await release(page).fill("");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("link", { name: /Release: Give a number\./ }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await close();
  });
});

describe("plans side by side", () => {
  const address = `/scenarios/compare?plan=march-2023-release&plan=march-2023-release-10-percent`;

  it("are compared from the list", async () => {
    const { page, open, troubles, close } = await openPage(browser);
    await open("/scenarios");
    const rows = page.getByRole("row").filter({ hasText: "of headquarters" });
    for (const row of (await rows.all()).slice(-2)) await row.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Compare the chosen ones" }).click();
    await page.getByRole("heading", { level: 1, name: "Compare plans" }).waitFor();
    const released = page.getByRole("row").filter({ hasText: "People released" });
    expect(await released.getByRole("cell").allInnerTexts()).toEqual(["90", "180"]);
    await page.getByRole("link", { name: /^Take out.*March 2023: 5%/ }).click();
    expect(await page.getByRole("columnheader").count()).toBe(2);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each([390, 1024, 1440])("break no rule of accessibility at %i pixels", async (width) => {
    const { page, open, close } = await openPage(browser, { width });
    await open(address);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await close();
  });
});
