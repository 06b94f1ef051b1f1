import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

const mostSteps = 80;

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

const texts = (selector: string) => opened.page.locator(selector).allInnerTexts();
const textOf = (selector: string) => opened.page.locator(selector).first().innerText();

describe("the watch list", () => {
  it("lists measured prisons and modelled delivery units apart, in that order", async () => {
    expect(await opened.open("/watch-list")).toBe(200);
    expect(await opened.page.title()).toBe("Watch list - Plimsoll");
    expect(await texts("main h2")).toEqual(["Measured", "Modelled"]);
    expect(await texts("#measured h3")).toEqual(["Prisons"]);
    expect((await texts("#modelled h3")).at(-1)).toBe("Probation delivery units, modelled");
    expect(await textOf("#modelled > p")).toContain("not for publication");
    expect(new Set(await texts("#measured tbody td:last-child"))).toEqual(new Set(["B"]));
    expect(new Set(await texts("#modelled table.watch tbody td:last-child"))).toEqual(new Set(["D"]));
  });

  it("says for each unit why, since when and at which level, and leads to why its risk is raised", async () => {
    await opened.open("/watch-list");
    const wayland = opened.page.locator("#measured tbody tr", { hasText: "Wayland" });
    const text = await wayland.innerText();
    for (const words of ["Very high risk of error", "31 March 2026", "the first date measured", "×2.1"])
      expect(text).toContain(words);
    await wayland.getByRole("link", { name: "Very high risk of error" }).click();
    await opened.page.waitForURL(/\/units\/WLI\?.*#risk$/);
    expect(await textOf("#risk h2")).toContain("Why is the risk of error very high?");
    expect(await textOf("#risk .panel-lead")).toContain("about 2.1 times as likely");
  });

  it("from a unit's panel one gets back to the list, the method and all units", async () => {
    await opened.open("/units/WLI");
    for (const name of ["Watch list", "How it is worked out", "Error risk of all prisons"]) {
      const href = await opened.page.locator("#risk").getByRole("link", { name }).getAttribute("href");
      expect((await fetch(inject("address") + (href ?? ""))).status, name).toBe(200);
    }
  });

  it("narrows to a service by a link and to a flag by the form, and the address says so", async () => {
    await opened.open("/watch-list");
    await opened.page.locator("main").getByRole("link", { name: "Probation", exact: true }).click();
    await opened.page.waitForURL(/service=probation/);
    await opened.page.getByLabel("Flagged for").selectOption("risk");
    await opened.page.getByRole("button", { name: "Show" }).click();
    await opened.page.waitForURL(/service=probation.*flag=risk/);
    expect(await opened.page.locator("#measured tbody tr").count()).toBe(0);
    expect(await textOf("#measured .inset")).toContain("No measured unit");
    const levels = new Set(await texts("#modelled table.watch tbody .risk"));
    expect([...levels].filter((level) => !["High", "Very high"].includes(level))).toEqual([]);
  });

  it("leaves as a file with the rows that are shown", async () => {
    await opened.open("/watch-list?flag=risk");
    const link = opened.page.getByRole("link", { name: "Download this list" });
    const response = await fetch(inject("address") + ((await link.getAttribute("href")) ?? ""));
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const rows: Record<string, string>[] = parse(await response.text(), { bom: true, columns: true });
    expect(rows.map((row) => row.Unit)).toEqual(await texts("table.watch tbody th a"));
  });

  it("has no control that does nothing", async () => {
    await opened.open("/watch-list");
    expect(await opened.page.locator("main button").allInnerTexts()).toEqual(["Show"]);
    expect(await textOf(".note-list")).toContain("come with sign-in");
  });

  it("each stop of the keyboard is in sight, up to the first unit", async () => {
    await opened.open("/watch-list?service=prison");
    for (let step = 0; step < mostSteps; step += 1) {
      await opened.page.keyboard.press("Tab");
      const focus = await opened.page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(
          box.left + box.width / 2,
          box.top + Math.min(box.height, 40) / 2,
        );
        return {
          text: (element.textContent ?? "").trim(),
          seen: top !== null && (element.contains(top) || top.contains(element)),
        };
      });
      expect(focus.seen, focus.text).toBe(true);
      if (focus.text === "Werrington") return;
    }
    throw new Error("The first unit was not reached.");
  });

  it("asks nothing elsewhere and leaves no error in the console", () => {
    expect(opened.troubles).toEqual([]);
  });
});

it.each([390, 1440])(
  "the whole list breaks no rule of WCAG 2.2 AA and fits, %i px wide",
  async (width) => {
    const narrow = await openPage(browser, { width });
    await narrow.open("/watch-list");
    await expectNoAxeViolations(narrow.page);
    const wider = await narrow.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await narrow.close();
  },
  120_000,
);

it("on paper the list keeps its words and leaves out what only a screen can use", async () => {
  const paper = await openPage(browser, { width: 1032 });
  await paper.open("/watch-list?service=probation&group=R-WALES");
  await paper.page.emulateMedia({ media: "print" });
  expect(await paper.page.locator(".filters").isVisible()).toBe(false);
  expect(await paper.page.locator("table.watch .week-strip").first().isVisible()).toBe(true);
  expect(await paper.page.getByText("not for publication").first().isVisible()).toBe(true);
  await paper.close();
});
