import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const textOf = (selector: string) => opened.page.locator(selector).first().innerText();

async function explainHref(unitPath: string, quantity: string): Promise<string> {
  await opened.open(unitPath);
  return (await opened.page.locator(`a[href$="/${quantity}"]`).first().getAttribute("href")) ?? "";
}

describe("the working behind a number", () => {
  it("gives the formula, each input with its date and source, the parameters read and the publications", async () => {
    expect(await opened.open(await explainHref("/units/WLI", "shortfall-percent"))).toBe(200);
    expect(await textOf("h1")).toBe("Wayland: shortfall as a share of required");
    expect(await textOf(".answer")).toBe("22.9%");
    expect(await textOf(".formula")).toMatch(/required/);
    const sourced = opened.page.locator("table.inputs tbody tr", { hasText: "31 March 2026" });
    expect(await sourced.count()).toBeGreaterThanOrEqual(2);
    for (const row of await sourced.allInnerTexts())
      expect(row).toMatch(/HMPPS workforce statistics.*\(B\)/s);
    expect(await textOf("main")).toContain("Data quality B");
    expect(await opened.page.locator("h2", { hasText: "Sources" }).count()).toBe(1);
    expect(await opened.page.locator(".bullets li").count()).toBeGreaterThan(0);
  });

  it("names the parameters and thresholds that it read, with their status and source", async () => {
    await opened.open(await explainHref("/units/WLI", "workload-percent"));
    const rows = await opened.page.locator("table.parameters tbody tr").allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/assumption|derived|official|policy|published|standard/);
  });

  it("leads from each input that is worked out to its own step", async () => {
    await opened.open(await explainHref("/units/WLI", "workload-percent"));
    const anchors = await opened.page
      .locator("table.inputs a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(await opened.page.locator(anchor).count()).toBe(1);
  });

  it.each(["2026-03-31", "2023-03-31"])("has an address that keeps the position of %s", async (at) => {
    const href = await explainHref(`/units/WLI?at=${at}`, "shortfall-percent");
    expect(await opened.open(href)).toBe(200);
    expect(await textOf(".switch [aria-current]")).toBe(
      at === "2026-03-31" ? "31 March 2026" : "31 March 2023",
    );
    expect(await opened.page.getByRole("link", { name: "Wayland" }).getAttribute("href")).toBe(
      `/units/WLI?at=${at}`,
    );
  });

  it("says that registers have changed when its address names another register", async () => {
    const href = await explainHref("/units/WLI", "shortfall-percent");
    expect(await opened.page.locator(".inset").count()).toBe(0);
    expect(await opened.open(href.replace(/\.[0-9a-f]{8}\//, ".00000000/"))).toBe(200);
    expect(await textOf(".inset")).toContain("The registers have changed since this address was made");
  });

  it("asks nothing of other addresses and leaves no error in the console", () => {
    expect(opened.troubles).toEqual([]);
  });
});
