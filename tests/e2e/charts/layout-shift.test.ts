import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser";
import { readLayoutShift, watchLayoutShift } from "../support/layout-shift";
import { openPage } from "../support/open-page";

const most = 0.01;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([390, 700, 1024, 1440])("in a window %i px wide", (width) => {
  it.each(["/units/LDNNCAI", "/units/WLI"])("nothing moves when the charts of %s come", async (path) => {
    const { page, open, close, troubles } = await openPage(browser, { width });
    await watchLayoutShift(page);
    await open(path);
    await page.locator("#trend svg.recharts-surface text").first().waitFor();
    expect(await readLayoutShift(page)).toBeLessThan(most);
    expect(troubles).toEqual([]);
    await close();
  });
});
