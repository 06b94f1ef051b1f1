import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";

const mostSteps = 60;

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const texts = (selector: string) => opened.page.locator(selector).allInnerTexts();
const rowOf = (name: string) => opened.page.locator("table.risks tbody tr", { hasText: name }).first();

describe("the page of error risk", () => {
  it("is reached from any page and says first what shortage does, and that it predicts nothing", async () => {
    await opened.open("/units/WLI");
    await opened.page
      .getByRole("navigation", { name: "Service" })
      .getByRole("link", { name: "Error risk" })
      .click();
    await opened.page.waitForURL(/\/error-risk/);
    const lead = (await texts(".lead"))[0] ?? "";
    expect(lead).toMatch(/about 1\.2 times as likely.*34 of 255.*13 of 101 prisons/s);
    expect((await texts(".inset"))[0]).toContain("No published English study ties prison staffing");
  });

  it("says from the row alone why Wayland is raised, and opens the number to its working", async () => {
    await opened.open("/error-risk");
    const row = await rowOf("Wayland").innerText();
    for (const words of [
      "Very high",
      "×2.1",
      "1.5 to 3.0",
      "23% of officer posts are unfilled",
      "most of it",
    ])
      expect(row).toContain(words);
    await rowOf("Wayland").getByRole("link", { name: "×2.1" }).click();
    await opened.page.waitForURL(/\/explain\/.*\/WLI\/risk-rise/);
    const working = await opened.page.locator("main").innerText();
    for (const words of ["Effect of time, today", "Workload with every post filled", "theta", "177.0"])
      expect(working.toLowerCase()).toContain(words.toLowerCase());
  });

  it("orders by a head's link, filters by the form, and says so in the address", async () => {
    await opened.open("/error-risk");
    await opened.page.locator("#rises thead a", { hasText: "Rise from" }).click();
    await opened.page.waitForURL(/sort=rise/);
    const rises = (await texts("#rises .rise > span")).map((text) => Number(/×(\d\.\d)/.exec(text)?.[1]));
    expect(rises).toEqual([...rises].sort((a, b) => b - a));
    await opened.page.getByLabel("Function").selectOption("women");
    await opened.page.getByRole("button", { name: "Show" }).click();
    await opened.page.waitForURL(/function=women.*sort=rise|sort=rise.*function=women/);
    expect(new Set(await texts("#rises tbody th small"))).toEqual(new Set(["Women"]));
    await opened.page.getByRole("link", { name: "Clear filters" }).click();
    await opened.page.waitForURL((url) => !url.search.includes("function="));
  });

  it("opens the units at the floor where they are folded, and explains them", async () => {
    await opened.open("/error-risk");
    const floor = opened.page.locator("#baseline");
    expect(await floor.innerText()).toContain("With every post filled a unit stands at ×1.0");
    expect(await floor.locator("table").isVisible()).toBe(false);
    await floor.locator("summary").click();
    expect(await floor.locator("tbody tr").count()).toBe(66);
  });

  it("shows assessments of probation as shares, marked as modelled", async () => {
    await opened.open("/error-risk");
    await opened.page.getByRole("link", { name: "Risk assessment, probation" }).click();
    await opened.page.waitForURL(/task=assessment/);
    expect((await texts("#rises-modelled .table-head"))[0]).toContain("not for publication");
    expect(await rowOf("Camden and Islington").innerText()).toMatch(/\d\d% \(\d\d% with every post filled\)/);
  });

  it("draws the years and the observed count beside its limits, each with its table", async () => {
    await opened.open("/error-risk");
    for (const key of ["releases-in-error", "observed"]) {
      const figure = opened.page.locator(`figure#${key}`);
      await figure.scrollIntoViewIfNeeded();
      await figure.locator("svg [class*=recharts]").first().waitFor({ state: "attached" });
      expect(await figure.locator("details table tbody tr").count()).toBeGreaterThan(0);
    }
    const years = await opened.page.locator("figure#releases-in-error").innerText();
    expect(years).toContain("262 people were released in error in 2024-25");
    expect(years).toContain("Provisional: 91 errors");
  });

  it("leaves as a file with the rows and digits of the page", async () => {
    await opened.open("/error-risk?function=women");
    const link = opened.page.getByRole("link", { name: "Download these units" });
    const response = await fetch(inject("address") + ((await link.getAttribute("href")) ?? ""));
    const rows = parse<Record<string, string>>(await response.text(), { columns: true, bom: true });
    const shown = await opened.page.locator("table.risks tbody tr").count();
    expect(rows).toHaveLength(shown);
    const [first] = rows;
    const text = await rowOf(first?.Unit ?? "").innerText();
    expect(text).toContain(first?.["Rise from shortage"] ?? "missing");
    expect(text).toContain(first?.["Expected, errors a year"] ?? "missing");
  });

  it("is whole without JavaScript: lists, ways to sort, the floor, the years as a table", async () => {
    const plain = await openPage(browser, { javaScript: false });
    await plain.open("/error-risk");
    expect(await plain.page.locator("#rises tbody tr").count()).toBe(35);
    await plain.page.locator("#baseline summary").click();
    expect(await plain.page.locator("#baseline tbody tr").first().isVisible()).toBe(true);
    await plain.page.locator("#rises thead a", { hasText: "Level" }).click();
    await plain.page.waitForURL(/sort=level/);
    expect(await plain.page.locator("#releases-in-error table").first().isVisible()).toBe(true);
    await plain.close();
  });

  it("is gone through with the keyboard, and what has the focus is in sight", async () => {
    await opened.open("/error-risk?function=women");
    const reached: string[] = [];
    for (let step = 0; step < mostSteps; step += 1) {
      await opened.page.keyboard.press("Tab");
      const name = await opened.page.evaluate(() => {
        const element = document.activeElement;
        const box = element?.getBoundingClientRect();
        const seen = box && box.bottom > 0 && box.top < window.innerHeight;
        return `${seen ? "" : "hidden "}${element?.textContent?.trim().slice(0, 30) ?? ""}`;
      });
      reached.push(name);
    }
    expect(reached.filter((name) => name.startsWith("hidden"))).toEqual([]);
    expect(reached).toEqual(expect.arrayContaining(["Risk assessment, probation", "Show", "Level"]));
  });
});
