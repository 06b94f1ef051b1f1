import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { openPage, type OpenPage } from "./support/open-page";

const mostSteps = 60;
const rowsUnderTheStickyColumn = 12;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Focus {
  readonly text: string;
  readonly tag: string;
  readonly isInMain: boolean;
  /** Whether its looks change with the focus. */
  readonly marked: boolean;
  /** What lies over its middle; empty when it is in sight. */
  readonly hiddenBy: string;
}

/** What has the focus, and whether a person can see so. */
function focused({ page }: OpenPage): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 40) / 2);
    const seen = top !== null && (element.contains(top) || top.contains(element));
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return {
      text: (element.textContent ?? "").trim(),
      tag: element.tagName,
      isInMain: element.closest("main") !== null,
      marked: outlined || style.boxShadow !== "none",
      hiddenBy: seen ? "" : (top?.outerHTML ?? "the edge of the window").slice(0, 80),
    };
  });
}

/** Tabs on until `wanted` has the focus; every stop on the way must be in sight. */
async function tabTo(opened: OpenPage, wanted: (focus: Focus) => boolean): Promise<Focus> {
  for (let step = 0; step < mostSteps; step += 1) {
    await opened.page.keyboard.press("Tab");
    const focus = await focused(opened);
    expect(focus).toMatchObject({ marked: true, hiddenBy: "" });
    if (wanted(focus)) return focus;
  }
  throw new Error(`Not reached within ${mostSteps} steps.`);
}

const heading = (opened: OpenPage, name: string) =>
  opened.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

describe("with the keyboard alone", () => {
  it("the first stop of every page is the way past its header, in sight", async () => {
    const opened = await openPage(browser);
    for (const path of ["/units?q=wayland", "/units/WLI", "/no-such-page"]) {
      await opened.open(path);
      const skip = await tabTo(opened, () => true);
      expect(skip.text).toBe("Skip to main content");
      await opened.page.keyboard.press("Enter");
      const inMain = await tabTo(opened, () => true);
      expect(inMain.text).not.toBe("Plimsoll");
      expect(await opened.page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    }
    await opened.close();
  });

  it("a person can filter, open a unit, open the working of a number and come back", async () => {
    const opened = await openPage(browser);
    const { keyboard } = opened.page;
    await opened.open("/units");
    await tabTo(opened, ({ tag, isInMain }) => tag === "INPUT" && isInMain);
    await keyboard.press("ArrowRight");
    expect(await opened.page.getByRole("radio", { name: /^Prisons/ }).isChecked()).toBe(true);
    await tabTo(opened, ({ tag }) => tag === "INPUT");
    await keyboard.type("wayland");
    await keyboard.press("Enter");
    await opened.page.getByRole("link", { name: "Remove filter: “wayland”" }).waitFor();

    await tabTo(opened, ({ text }) => text === "Wayland");
    await keyboard.press("Enter");
    await heading(opened, "Wayland");
    await tabTo(opened, ({ text }) => text === "52.5");
    await keyboard.press("Enter");
    await heading(opened, "Wayland: shortfall");
    await tabTo(opened, ({ text }) => text === "Wayland");
    await keyboard.press("Enter");
    await heading(opened, "Wayland");
    await opened.close();
  });

  it("a person can sort, and the stop stays in sight on a phone, where heads are a list of links", async () => {
    const opened = await openPage(browser, { width: 390 });
    await opened.open("/units?q=wayland");
    await tabTo(opened, ({ text }) => text === "Shortfall");
    await opened.page.keyboard.press("Enter");
    await opened.page.waitForURL(/sort=shortfall/);
    await opened.close();
  });

  it("no stop in a table that is wider than the window lies under its sticky column", async () => {
    const opened = await openPage(browser, { width: 700 });
    await opened.open("/units?service=probation&group=R-LONDON");
    const last = await opened.page
      .locator("tbody tr")
      .nth(rowsUnderTheStickyColumn)
      .locator("a")
      .last()
      .innerText();
    await opened.page.locator(".scroll").focus();
    for (let step = 0; step < 2 * mostSteps; step += 1) {
      await opened.page.keyboard.press("Tab");
      const focus = await focused(opened);
      expect(focus).toMatchObject({ marked: true, hiddenBy: "" });
      if (focus.text === last) return opened.close();
    }
    throw new Error("The rows were not reached.");
  });
});
