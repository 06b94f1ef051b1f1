import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";

const address = inject("address");

describe("the health page", () => {
  it("says that the database is ready and which snapshots it holds, and is kept by no cache", async () => {
    const response = await fetch(`${address}/api/health`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const answer = (await response.json()) as {
      readonly database: { readonly snapshots: readonly string[] };
    };
    expect(answer).toMatchObject({ status: "ok", database: { kind: "pglite", state: "ready" } });
    expect(answer.database.snapshots.length).toBeGreaterThan(0);
  });
});

describe("every page", () => {
  it("carries the headers that keep it from being framed, sniffed or followed", async () => {
    const { headers } = await fetch(`${address}/units`);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe("an address that leads nowhere", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("gives a plain page with status 404, a heading and no inner workings", async () => {
    const page = await (await browser.newContext()).newPage();
    const response = await page.goto(`${address}/no-such-page`);
    expect(response?.status()).toBe(404);
    expect(await page.locator("h1").count()).toBe(1);
    const text = await page.locator("body").innerText();
    expect(text).not.toMatch(/\bat .+:[0-9]+:[0-9]+|node_modules|Error:/);
    await expectNoAxeViolations(page);
  });
});
