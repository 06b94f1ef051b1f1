import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

const names = "**/api/units/names*";
const widths = [390, 1024, 1440];
const smallestTarget = 24;
const mostKilobytesOfSuggestions = 20;
const mostKilobytesOfNames = 50;
const bytesInKilobyte = 1000;

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => opened.close());

const field = (page: Page) => page.locator(".find input[name=q]");
const options = (page: Page) => page.locator(".find-list [role=option]");
const combobox = (page: Page) => page.locator(".find [role=combobox]");
const heading = (name: string) => opened.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

describe("search with the keyboard", () => {
  beforeEach(async () => {
    opened = await openPage(browser);
  });

  it.each(["/units/WLI?at=2026-03-31", "/units", "/search", "/no-such-page"])(
    "leads from %s to a unit by an old name",
    async (path) => {
      const { page, open } = opened;
      await open(path);
      // The page listens once its scripts have come.
      await expect
        .poll(async () => {
          await page.keyboard.press("Control+k");
          return field(page).evaluate((input) => input === document.activeElement);
        })
        .toBe(true);
      await page.keyboard.type("staffordshire & stoke");
      await options(page).first().waitFor();
      expect(await options(page).first().innerText()).toContain(
        "Called “Staffordshire and Stoke” until 24 March 2025",
      );
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await heading("Staffordshire North");
      expect(opened.troubles).toEqual([]);
    },
  );

  it("keeps the position and what it is set against", async () => {
    const { page, open } = opened;
    await open("/units/WLI?at=2023-03-31&against=2026-03-31");
    await field(page).fill("leeds");
    await options(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/units/LEI?at=2023-03-31&against=2026-03-31");
  });

  it("sends the form with Enter while nothing is chosen: to the results, or to the one unit of that name", async () => {
    const { page, open } = opened;
    await open("/units?at=2023-03-31");
    await field(page).fill("liverpool");
    await options(page).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?at=2023-03-31&q=liverpool");
    await field(page).fill("HMP Wayland");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/units/WLI?at=2023-03-31");
  });

  it("chooses nothing when the field is left with Tab", async () => {
    const { page, open } = opened;
    await open("/units");
    await field(page).fill("leeds");
    await options(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await options(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Find");
    expect(new URL(page.url()).pathname).toBe("/units");
  });
});

describe("suggestions that come late", () => {
  it("leave the element, its focus, its text and its caret as they are, and move nothing", async () => {
    opened = await openPage(browser);
    const { page, open } = opened;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await open("/units");
    await page.waitForLoadState("networkidle");
    // All code that is asked for from here on, and the names.
    await page.route("**/_next/static/**", (route) => held.then(() => route.continue()));
    await page.route(names, (route) => held.then(() => route.continue()));
    await field(page).click();
    await page.keyboard.type("elmey");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    const before = await field(page).evaluate((input) => {
      Object.assign(window, { fieldBefore: input });
      return input.getBoundingClientRect().toJSON() as unknown;
    });
    expect(await field(page).getAttribute("role")).toBeNull();
    release();
    await combobox(page).waitFor();
    const state = await field(page).evaluate((input: HTMLInputElement) => ({
      isSame: input === (window as unknown as { fieldBefore: Element }).fieldBefore,
      hasFocus: input === document.activeElement,
      caret: [input.selectionStart, input.selectionEnd],
      box: input.getBoundingClientRect().toJSON() as unknown,
    }));
    expect(state).toEqual({ isSame: true, hasFocus: true, caret: [3, 3], box: before });
    await page.keyboard.type("l");
    expect(await field(page).inputValue()).toBe("elmley");
    await options(page).first().waitFor();
    expect(await options(page).count()).toBe(1);
  });

  it("that never come leave the form as it is", async () => {
    opened = await openPage(browser);
    const { page, open } = opened;
    await open("/units");
    await page.route(names, (route) => route.abort());
    await field(page).fill("wayland");
    await page.keyboard.press("Enter");
    await heading("Wayland");
  });
});

describe("search without JavaScript", () => {
  beforeEach(async () => {
    opened = await openPage(browser, { javaScript: false });
  });

  it("lists what answers, with the reason, and links to it in the position of the page", async () => {
    const { page, open } = opened;
    await open("/units?at=2023-03-31");
    await page.getByLabel("Find a unit").fill("staffordshire");
    await page.getByRole("button", { name: "Find" }).click();
    await heading("Search");
    const hits = page.locator(".hits li");
    expect(await hits.first().innerText()).toContain("Staffordshire and Stoke");
    expect(await hits.last().innerText()).toContain("Split from Staffordshire and Stoke");
    await hits.first().getByRole("link").click();
    await heading("Staffordshire and Stoke");
    expect(page.url()).toContain("at=2023-03-31");
  });

  it("goes to the one unit that is named in full", async () => {
    await opened.open("/search?q=HMP+Leeds");
    await heading("Leeds");
    expect(new URL(opened.page.url()).pathname).toBe("/units/LEI");
  });

  it("says that nothing was found, what can be, and where all units are", async () => {
    const { page, open } = opened;
    expect(await open("/search?q=no+such+unit")).toBe(200);
    expect(await page.locator(".lead").innerText()).toContain("“no such unit”");
    await page.getByRole("link", { name: "See all units" }).click();
    await heading("Units");
  });
});

describe.each(widths)("the search in a window %i px wide", (width) => {
  it("breaks no rule of WCAG 2.2 AA with its list open, stays in the window, and is big enough to hit", async () => {
    opened = await openPage(browser, { width });
    const { page, open } = opened;
    await open("/units?q=wayland");
    await field(page).fill("north");
    await options(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const boxes = await page
      .locator(".find input[name=q], .find button, .find [role=option]")
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(10);
    for (const { left, right, height } of boxes) {
      expect([left >= 0, right <= width, height >= smallestTarget]).toEqual([true, true, true]);
    }
  });

  it.each(["/search", "/search?q=north", "/search?q=no+such+unit", "/search?at=2023-03-31&q=holloway"])(
    "breaks no rule on %s, and fits",
    async (path) => {
      opened = await openPage(browser, { width });
      await opened.open(path);
      await expectNoAxeViolations(opened.page);
      const { page } = opened;
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(opened.troubles).toEqual([]);
    },
  );
});

describe("what suggestions cost", () => {
  it(`is nothing before the field has the focus, then at most ${mostKilobytesOfSuggestions} kB of code`, async () => {
    opened = await openPage(browser);
    const { page, open } = opened;
    const later: string[] = [];
    await open("/units");
    await page.waitForLoadState("networkidle");
    page.on("response", (response) => later.push(response.url()));
    await field(page).focus();
    await combobox(page).waitFor();
    const code = later.filter((url) => url.includes("/_next/static/"));
    expect(code.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      code.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
    );
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / bytesInKilobyte;
    expect(kilobytes).toBeLessThanOrEqual(mostKilobytesOfSuggestions);
  });

  it(`and at most ${mostKilobytesOfNames} kB of names, sent once`, async () => {
    opened = await openPage(browser);
    const address = `${inject("address")}/api/units/names?at=2026-03-31`;
    const first = await fetch(address);
    const tag = first.headers.get("etag") ?? "";
    expect((await first.arrayBuffer()).byteLength / bytesInKilobyte).toBeLessThanOrEqual(
      mostKilobytesOfNames,
    );
    const again = await fetch(address, { headers: { "if-none-match": tag, "cache-control": "no-cache" } });
    expect(again.status).toBe(304);
    const other = await fetch(address.replace("2026", "2023"), { headers: { "if-none-match": tag } });
    expect(other.status).toBe(200);
  });
});

describe("the search on paper", () => {
  it("is not there", async () => {
    opened = await openPage(browser, { width: 1032 });
    await opened.open("/search?q=north");
    await opened.page.emulateMedia({ media: "print" });
    for (const gone of [".find", ".search-again"])
      expect(await opened.page.locator(gone).isVisible(), gone).toBe(false);
    expect(await opened.page.locator(".hits").isVisible()).toBe(true);
  });
});
