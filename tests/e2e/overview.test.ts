import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { readLayoutShift, watchLayoutShift } from "./support/layout-shift";
import { openPage, type OpenPage } from "./support/open-page";
import { areSame, shownNumber } from "./support/shown-number";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const charts = "figure.chart";
const mostShift = 0.01;

async function cellsOf(service: string): Promise<readonly string[]> {
  const row = opened.page.locator("table.position tbody tr", { hasText: service }).first();
  return row.locator("td").allInnerTexts();
}

describe("the overview", () => {
  it("is the front page, and says the position in words with the published totals", async () => {
    expect(await opened.open("/")).toBe(200);
    const lead = await opened.page.locator(".lead").innerText();
    // 21,351.5 of 23,152.7 officers at March 2026 and 5,636 of 7,115 at March 2025, as published.
    expect(lead).toMatch(/7\.8% short|8% short/);
    expect(lead).toMatch(/20\.8% short|21% short/);
    const [staff, shortfall] = await cellsOf("Prisons");
    expect(staff).toMatch(/21,352[\s\S]*23,153[\s\S]*31 March 2026/);
    expect(shortfall).toMatch(/7\.8%[\s\S]*22\.2 points inside/);
    const [officers] = await cellsOf("Probation");
    expect(officers).toMatch(/5,636[\s\S]*7,115[\s\S]*31 March 2025/);
    const headquarters = await cellsOf("Headquarters");
    expect(headquarters.filter((cell) => cell.includes("[x]")).length).toBeGreaterThanOrEqual(2);
  });

  it("draws each chart, with every row of its table, and moves nothing when it does", async () => {
    const watched = await openPage(browser);
    await watchLayoutShift(watched.page);
    await watched.open("/");
    const figures = watched.page.locator(charts);
    expect(await figures.count()).toBeGreaterThanOrEqual(3);
    for (const figure of await figures.all()) {
      await figure.locator("svg [class*=recharts]").first().waitFor({ state: "attached" });
      expect(await figure.locator("svg text").count()).toBeGreaterThan(3);
      expect(await figure.locator("details table tbody tr").count()).toBeGreaterThan(3);
    }
    expect(await readLayoutShift(watched.page)).toBeLessThan(mostShift);
    expect(watched.troubles).toEqual([]);
    await watched.close();
  });

  it("shows where it matters most, measured and modelled apart, and leads to each unit", async () => {
    await opened.open("/");
    const lists = opened.page.locator("section.list");
    expect(await lists.count()).toBe(2);
    expect(await lists.first().locator("tbody tr").count()).toBe(5);
    expect(await lists.nth(1).innerText()).toMatch(/modelled/i);
    const first = lists.first().locator("tbody th a").first();
    const name = await first.innerText();
    const workload = shownNumber(
      await lists.first().locator('tbody tr:first-child a[href$="/workload-percent"]').innerText(),
    );
    await first.click();
    await opened.page.getByRole("heading", { level: 1, name }).waitFor();
    const onItsPage = shownNumber(await opened.page.locator(".gauges .value").first().innerText());
    expect(areSame(workload!, onItsPage!)).toBe(true);
  });

  it("compares with March 2023, in words, sign and colour", async () => {
    await opened.open("/");
    await opened.page.getByRole("link", { name: "Compare with 31 March 2023" }).click();
    await opened.page.locator("table.position .change").first().waitFor();
    const [, shortfall] = await cellsOf("Prisons");
    // 5.2% short in March 2023 and 7.8% in March 2026, from the published totals.
    expect(shortfall).toMatch(/2\.6 points since 31 March 2023, worse/);
    const change = opened.page.locator("table.position tbody tr").first().locator(".change").nth(1);
    expect(await change.getAttribute("class")).toContain("worse");
    await expectNoAxeViolations(opened.page);
  });

  it("reads whole without JavaScript: every table is open and no empty place stands", async () => {
    const plain = await openPage(browser, { javaScript: false });
    await plain.open("/");
    for (const figure of await plain.page.locator(charts).all()) {
      expect(await figure.locator("table tbody tr").first().isVisible()).toBe(true);
      expect(await figure.locator(".chart-room").evaluate((place) => place.clientHeight)).toBe(0);
    }
    await plain.close();
  });

  it.each(["position", "shortfall", "staffing", "prisoners-per-officer", "worst"])(
    "gives its %s as a file",
    async (table) => {
      const response = await fetch(`${inject("address")}/overview.csv?at=2026-03-31&table=${table}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(/text\/csv/);
      expect((await response.text()).trim().split("\n").length).toBeGreaterThan(4);
    },
  );
});
