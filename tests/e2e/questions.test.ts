import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkWorkbook } from "../exports/spreadsheets/support/check-workbook";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage } from "./support/open-page";

const question = "/summaries/questions/over-for-weeks";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const fetched = (path: string, headers: Record<string, string> = {}) =>
  fetch(inject("address") + path, { headers });

describe("a question that is asked again and again", () => {
  it("is found in the list, asked by a plain form without scripts, and answered at an address that says it all", async () => {
    const own = await openPage(browser, { javaScript: false });
    expect(await own.open("/summaries/questions")).toBe(200);
    await own.page.getByRole("link", { name: /above a workload for some weeks/ }).click();
    await own.page.getByLabel("Above a workload of").fill("110");
    await own.page.getByLabel("For more than").fill("10");
    await own.page.getByRole("button", { name: "Answer" }).click();
    await own.page.waitForURL(/over=110/);
    const address = new URL(own.page.url());
    expect([address.searchParams.get("over"), address.searchParams.get("weeks")]).toEqual(["110", "10"]);
    expect(await own.page.locator(".lead").innerText()).toContain(
      "over 110% for more than 10 consecutive weeks",
    );
    expect(await own.page.locator("main").innerText()).toContain("Modelled: not for publication");
    await own.close();
  });

  it("says what is wrong at the top and at its field, keeps what was typed, and gives no file", async () => {
    const own = await openPage(browser);
    expect(await own.open(`${question}?over=lots&weeks=3`)).toBe(200);
    expect(await own.page.title()).toMatch(/^Error: /);
    const summary = own.page.locator(".govuk-error-summary");
    expect(await summary.innerText()).toContain("“lots” cannot be used");
    await summary.getByRole("link").click();
    expect(await own.page.evaluate(() => document.activeElement?.id)).toBe("over");
    expect(await own.page.getByLabel("Above a workload of").inputValue()).toBe("lots");
    expect(await own.page.getByLabel("For more than").inputValue()).toBe("3");
    expect(await own.page.locator(".question-files").count()).toBe(0);
    await expectNoAxeViolations(own.page);
    await own.close();
    const file = await fetched("/api/questions/over-for-weeks.ods?over=lots");
    expect(file.status).toBe(404);
    expect(await file.text()).toContain("“lots” cannot be used");
  });

  it("leaves as files that keep the rules, are not sent twice, and are kept where the address names the data", async () => {
    const own = await openPage(browser);
    await own.open(question);
    for (const [label, format] of [
      ["ODS", "ods"],
      ["XLSX", "xlsx"],
    ] as const) {
      const href = await own.page.getByRole("link", { name: label, exact: true }).getAttribute("href");
      const file = await fetched(href ?? "");
      expect(checkWorkbook(Buffer.from(await file.arrayBuffer()), format)).toEqual([]);
      const again = await fetched(href ?? "", { "if-none-match": file.headers.get("etag") ?? "" });
      expect(again.status).toBe(304);
    }
    const html = await fetched("/api/questions/over-for-weeks.html?marking=OFFICIAL");
    expect(html.headers.get("content-disposition")).toContain("attachment");
    expect((await html.text()).match(/>OFFICIAL</g)).toHaveLength(2);
    const kept = await own.page.getByRole("link", { name: /with these data/ }).getAttribute("href");
    const pinned = await fetched(`/api/questions/over-for-weeks.ods?${(kept ?? "").split("?")[1]}`);
    expect(pinned.headers.get("cache-control")).toContain("immutable");
    await own.close();
  });

  it("answers 404 with the list of what there is", async () => {
    const file = await fetched("/api/questions/why.ods");
    expect(file.status).toBe(404);
    expect(await file.text()).toContain("workload-by-month");
    const own = await openPage(browser);
    expect(await own.open("/summaries/questions/why")).toBe(404);
    expect(await own.page.getByRole("link", { name: "workload-by-month" }).count()).toBe(1);
    await own.close();
  });

  it.each([
    "/summaries/questions",
    question,
    "/summaries/questions/workload-by-month",
    "/summaries/questions/in-post-by-region?at=2023-03-31&marking=OFFICIAL",
    "/summaries/questions/release-of-headquarters?release=90",
  ])("breaks no rule of accessibility, and nothing is wider than the page: %s", async (path) => {
    for (const width of [390, 1024, 1440]) {
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

describe("the whole estate as a workbook", () => {
  it("is offered with the list of units, of the position that is shown, and keeps every rule", async () => {
    const own = await openPage(browser);
    await own.open("/units?at=2023-03-31");
    for (const [label, format] of [
      ["ODS", "ods"],
      ["XLSX", "xlsx"],
    ] as const) {
      const href = await own.page.getByRole("link", { name: label, exact: true }).getAttribute("href");
      expect(href).toContain("at=2023-03-31");
      const file = await fetched(href ?? "");
      expect(file.headers.get("content-disposition")).toContain(`plimsoll-estate-2023-03-31.${format}`);
      expect(checkWorkbook(Buffer.from(await file.arrayBuffer()), format)).toEqual([]);
    }
    await own.close();
  });
});
