import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage } from "./support/open-page";

const chart = "/summaries/charts/shortfall-by-group";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
const fetched = (path: string, headers: Record<string, string> = {}) =>
  fetch(inject("address") + path, { headers });

describe("a chart with an address", () => {
  it("is reached from the navigation, and each of its files opens as what it says it is", async () => {
    const own = await openPage(browser);
    await own.open("/");
    await own.page.locator("header").getByRole("link", { name: "Summaries", exact: true }).click();
    await own.page.waitForURL(/\/summaries\?/);
    await own.page.getByRole("link", { name: /^Shortfall by group/ }).click();
    await own.page.waitForURL(/\/summaries\/charts\//);
    const files = await own.page
      .locator(".chart-files a")
      .evaluateAll((links) =>
        links.map((link) => [link.textContent, link.getAttribute("href") ?? ""] as const),
      );
    const types = {
      SVG: "image/svg+xml",
      "PNG, 16:9": "image/png",
      "PNG, square": "image/png",
      CSV: "text/csv",
      XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      ODS: "application/vnd.oasis.opendocument.spreadsheet",
    };
    expect(files.map(([label]) => label)).toEqual(Object.keys(types));
    for (const [label, href] of files) {
      const response = await fetched(href);
      expect(response.status, href).toBe(200);
      expect(response.headers.get("content-type")).toContain(types[label as keyof typeof types]);
    }
    await own.close();
  });

  it("is not sent again to those who have it, and is kept for good where it names its data", async () => {
    const first = await fetched("/api/charts/shortfall-by-group.svg");
    const etag = first.headers.get("etag") ?? "";
    const again = await fetched("/api/charts/shortfall-by-group.svg", { "if-none-match": etag });
    expect(again.status).toBe(304);
    const own = await openPage(browser);
    await own.open(chart);
    const kept = await own.page.getByRole("link", { name: /with these data/ }).getAttribute("href");
    const query = (kept ?? "").split("?")[1];
    const pinned = await fetched(`/api/charts/shortfall-by-group.svg?${query}`);
    expect(pinned.headers.get("cache-control")).toContain("immutable");
    await own.close();
  });

  it("answers 404 with the list of what there is", async () => {
    const file = await fetched("/api/charts/pie.svg");
    expect(file.status).toBe(404);
    expect(await file.text()).toContain("shortfall-by-group");
    const own = await openPage(browser);
    expect(await own.open("/summaries/charts/pie")).toBe(404);
    expect(await own.page.getByRole("link", { name: "shortfall-by-group" }).count()).toBe(1);
    await own.close();
  });

  it("carries the marking that is chosen into its files", async () => {
    const own = await openPage(browser);
    await own.open(chart);
    await own.page.getByRole("link", { name: "OFFICIAL-SENSITIVE" }).click();
    await own.page.waitForURL(/marking=OFFICIAL-SENSITIVE/);
    const href = await own.page.getByRole("link", { name: "SVG" }).getAttribute("href");
    expect(await (await fetched(href ?? "")).text()).toContain("OFFICIAL-SENSITIVE");
    await own.close();
  });

  it.each([chart, "/summaries/charts/where-people-go", "/summaries/charts/releases-in-error"])(
    "breaks no rule of accessibility, and nothing is wider than the page: %s",
    async (path) => {
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
    },
  );
});

describe("a presented chart", () => {
  it("fills the screen with its picture, is turned over with the arrow keys and closed with Escape", async () => {
    const own = await openPage(browser);
    await own.open(chart);
    await own.page.getByRole("link", { name: "Present", exact: true }).click();
    await own.page.waitForURL(/\/summaries\/present\/shortfall-by-group/);
    const picture = own.page.getByRole("img");
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(900);
    expect((await picture.getAttribute("alt"))?.length).toBeGreaterThan(40);
    await expectNoAxeViolations(own.page);
    await own.page.keyboard.press("ArrowRight");
    await own.page.waitForURL(/\/present\/staffing-over-time/);
    await own.page.getByRole("link", { name: "Previous" }).click();
    await own.page.waitForURL(/\/present\/shortfall-by-group/);
    await own.page.waitForLoadState("networkidle");
    await own.page.keyboard.press("Escape");
    await own.page.waitForURL(/\/summaries\/charts\/shortfall-by-group/);
    expect(own.troubles).toEqual([]);
    await own.close();
  });
});
