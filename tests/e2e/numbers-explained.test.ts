import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";
import { areSame, shownNumber } from "./support/shown-number";

const cellsOfTheList = 30;

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

interface NumberLink {
  readonly text: string;
  readonly href: string;
}

/** Links of the page whose text is a number. */
const numberLinks = async (): Promise<readonly NumberLink[]> =>
  (
    await opened.page
      .locator('main a[href^="/explain/"]')
      .evaluateAll((links) =>
        links.map((link) => ({ text: link.textContent ?? "", href: link.getAttribute("href") ?? "" })),
      )
  ).filter(({ text }) => /\d/.test(text));

async function answerAt(href: string): Promise<string> {
  const response = await fetch(inject("address") + href);
  const html = (await response.text()).replaceAll("<!-- -->", "");
  return /<p class="answer">([^<]*)</.exec(html)?.[1]?.trim() ?? `status ${response.status}`;
}

/** Numbers whose working ends in another number than the one that was shown. */
async function mismatches(links: readonly NumberLink[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { text, href } of links) {
    const answer = await answerAt(href);
    const shown = shownNumber(text);
    const explained = shownNumber(answer);
    if (!shown || !explained || !areSame(shown, explained)) found.push(`${text} at ${href} is ${answer}`);
  }
  return found;
}

describe("a number that opens", () => {
  it.each([
    "/",
    "/?at=2023-03-31",
    "/units/WLI",
    "/units/LDNNCAI",
    "/units/LDNNCAI?at=2023-03-31",
    "/units/HQ",
  ])("is the number that its working ends in, everywhere on %s", async (path) => {
    await opened.open(path);
    const links = await numberLinks();
    expect(links.length).toBeGreaterThan(0);
    expect(await mismatches(links)).toEqual([]);
  });

  it(`is the number that its working ends in, in ${cellsOfTheList} cells across the list`, async () => {
    await opened.open("/units");
    const links = await numberLinks();
    const step = Math.floor(links.length / cellsOfTheList);
    const chosen = links.filter((_, index) => index % step === 0).slice(0, cellsOfTheList);
    expect(chosen).toHaveLength(cellsOfTheList);
    expect(new Set(chosen.map(({ href }) => href.split("/").at(-1))).size).toBeGreaterThanOrEqual(4);
    expect(await mismatches(chosen)).toEqual([]);
  });
});
