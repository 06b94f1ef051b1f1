import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";
import { column, readLists } from "./support/read-lists";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const follow = (name: string | RegExp) => opened.page.getByRole("link", { name }).first().click();
const query = () => new URL(opened.page.url()).searchParams;

/** The change in a cell, rises positive; null where none is given. */
function changeIn(cell: string): number | null {
  const [, arrow, number] = /([▲▼])\s*(?:up|down)?\s*([\d,.]+)/.exec(cell) ?? [];
  return number === undefined ? null : (arrow === "▼" ? -1 : 1) * Number(number.replace(",", ""));
}

describe("comparing two positions", () => {
  it("goes from the list through its order to a unit, and stops there", async () => {
    const { page } = opened;
    await opened.open("/units?at=2026-03-31&service=prison");
    await follow("Compare with 31 March 2023");
    expect(query().get("against")).toBe("2023-03-31");
    expect(query().get("service")).toBe("prison");
    expect(await page.locator(".lead").innerText()).toMatch(
      /Against 31 March 2023 workload is worse in \d+ of \d+ prisons that can be compared/,
    );
    await expectNoAxeViolations(page);

    await follow(/^Largest rise of workload/);
    const [prisons] = await readLists(page);
    const changes = column(prisons!, "Workload").map(changeIn);
    const known = changes.filter((change) => change !== null);
    expect(known.length).toBeGreaterThan(80);
    expect(known).toEqual([...known].sort((a, b) => b - a));
    // What cannot be compared comes last.
    expect(changes.slice(0, known.length)).toEqual(known);

    const first = page.locator("#prisons tbody th a").first();
    const name = await first.innerText();
    await first.click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    expect(query().get("against")).toBe("2023-03-31");
    const gauge = page.locator(".gauges .change").first();
    expect(await gauge.getAttribute("class")).toContain("worse");
    expect(await gauge.textContent()).toMatch(/^▲up [\d.]+ points since 31 March 2023, worse$/);
    await expectNoAxeViolations(page);

    await follow("Stop comparing");
    expect(query().has("against")).toBe(false);
    expect(await page.locator(".change").count()).toBe(0);
  });

  it("goes from the worst units of the front page to a unit that is compared with the same date", async () => {
    const { page } = opened;
    await opened.open("/?at=2026-03-31&against=2023-03-31");
    const row = page.locator(".units tbody tr").first();
    expect(await row.locator("small").first().textContent()).toMatch(
      /^[▲▼](up|down) [\d.]+ points since 31 March 2023, (worse|better)$/,
    );
    await row.locator("th a").click();
    await page.locator(".gauges .change").first().waitFor();
    expect(query().get("against")).toBe("2023-03-31");
  });

  it("turns round when the other position is chosen", async () => {
    await opened.open("/units?at=2026-03-31&against=2023-03-31");
    await opened.page.getByRole("navigation", { name: "Position shown" }).getByText("2023").click();
    expect([query().get("at"), query().get("against")]).toEqual(["2023-03-31", "2026-03-31"]);
    expect(await opened.page.locator(".context").innerText()).toContain("Compared with 31 March 2026");
  });

  it("is carried by the form and the navigation, and by the file", async () => {
    const { page } = opened;
    await opened.open("/units?at=2026-03-31&against=2023-03-31");
    await page.getByRole("searchbox", { name: "Name, old name or code" }).fill("Wandsworth");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/q=Wandsworth/);
    expect(query().get("against")).toBe("2023-03-31");
    const file = await page.getByRole("link", { name: /Download this list/ }).getAttribute("href");
    expect(file).toContain("against=2023-03-31");
    expect(await page.locator(".nav a").first().getAttribute("href")).toContain("against=2023-03-31");
  });

  it("shows nothing of it for an address that names no other position", async () => {
    for (const against of ["2026-03-31", "yesterday"]) {
      expect(await opened.open(`/units?at=2026-03-31&against=${against}&sort=change`)).toBe(200);
      expect(await opened.page.getByRole("link", { name: "Stop comparing" }).count()).toBe(0);
      expect(await opened.page.locator(".units td small").count()).toBe(0);
    }
  });

  it("needs no script", async () => {
    const plain = await openPage(browser, { javaScript: false });
    await plain.open("/units?at=2026-03-31&against=2023-03-31");
    expect(await plain.page.locator(".units td small.worse").count()).toBeGreaterThan(20);
    await plain.close();
  });

  it.each([390, 1024])("has targets of 24 pixels and no sideways scrolling at %d pixels", async (width) => {
    const narrow = await openPage(browser, { width });
    await narrow.open("/units?at=2026-03-31&against=2023-03-31&q=al");
    const { page } = narrow;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const box of await page.locator(".switch a").all())
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await expectNoAxeViolations(page);
    await narrow.close();
  });
});
