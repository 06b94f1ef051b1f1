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

const textOf = (selector: string) => opened.page.locator(selector).innerText();
const headings = () => opened.page.locator("h2").allInnerTexts();

async function openUnit(path: string, name: string): Promise<string> {
  expect(await opened.open(path)).toBe(200);
  expect(await textOf("h1")).toBe(name);
  expect(await opened.page.title()).toBe(`${name} - Plimsoll`);
  return textOf(".lead");
}

/** Figures of the list "Figures", by label. */
const figures = async () =>
  new Map(
    await opened.page
      .locator("table.facts", { hasText: "In post, FTE" })
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => {
          const label = row.querySelector("th")?.firstChild?.textContent ?? "";
          return [label.trim(), row.querySelector("td")?.textContent ?? ""] as const;
        }),
      ),
  );

describe("a prison with published officers", () => {
  it("says its shortfall, its distance from the line and that its workload is inferred", async () => {
    const lead = await openUnit("/units/WLI", "Wayland");
    // Annex Table 4 of the workforce statistics: 177.0 of 229.5 officers at 31 March 2026.
    expect(lead).toContain("177 of 230 officers are in post, 22.9% short: 16 FTE inside the 30% line.");
    expect(lead).toContain("Workload is inferred at 130%");
    expect(lead).not.toContain("modelled");
    expect(Object.fromEntries(await figures())).toMatchObject({
      "Required, FTE": "229.5",
      "In post, FTE": "177.0",
      "Shortfall, FTE": "52.5",
    });
  });

  it("draws both bars solid, shows its population over time and says what cannot be known", async () => {
    await openUnit("/units/WLI", "Wayland");
    expect(await opened.page.locator(".gauges .staff").count()).toBeGreaterThan(0);
    expect(await opened.page.locator(".gauges .hatch").count()).toBe(0);
    const lines = opened.page.locator("#trend .chart-line path");
    await lines.first().waitFor();
    expect(await lines.first().getAttribute("d")).toMatch(/^M[\d.]+,[\d.]+L/);
    const text = await textOf("main");
    expect(text).toContain("the four-week rule cannot be tested");
    expect(text).not.toContain("4w+");
  });

  it("is modelled at 31 March 2023, and says so", async () => {
    await openUnit("/units/WLI?at=2023-03-31", "Wayland");
    expect(await opened.page.locator(".gauges .hatch").count()).toBeGreaterThan(0);
    expect(await textOf("main")).toContain("Its target at this date is modelled from the national total");
  });
});

describe("a private prison", () => {
  it("has marks where officers would be, never a nought, and says why", async () => {
    const lead = await openUnit("/units/ACI", "Altcourse");
    expect(lead).toContain("Private prison: its officers are not in HMPPS workforce statistics.");
    expect(lead).not.toMatch(/\d/);
    const shown = await figures();
    for (const label of ["Required, FTE", "In post, FTE", "Shortfall, FTE", "FTE to the 30% line"])
      expect(shown.get(label)).toBe("[x]");
    expect(await opened.page.locator(".gauges svg").count()).toBe(0);
    expect(await textOf("main")).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it("keeps the figures that are published: people and places", async () => {
    await openUnit("/units/ACI", "Altcourse");
    expect((await figures()).get("Population")).toMatch(/^\d,\d{3}$/);
  });
});

describe("a prison that has changed its role", () => {
  it("shows its figures and says that it is not ranked, why and since when", async () => {
    const lead = await openUnit("/units/CKI", "Cookham Wood");
    expect(lead).toContain("101 of 194 officers are in post");
    expect(lead).toContain("Not ranked: Young people’s prison until spring 2024".replace("’", "'"));
    expect(lead).toContain("30 August 2024");
    expect(await textOf("main")).toContain("until spring 2024");
  });
});

describe("a delivery unit", () => {
  it("says that it is modelled, how long it has been over, and keeps officers in groups", async () => {
    const lead = await openUnit("/units/LDNNCAI", "Camden and Islington");
    expect(lead).toMatch(/Officers carry \d+% workload and have been over 110% on average for \d+ weeks/);
    expect(lead).toContain("(modelled)");
    const text = await textOf("main");
    expect(text).toContain("Not for publication");
    expect(text).toContain("pseudonymous and counted only in groups of ten or more");
    expect(text).not.toMatch(/\bofficer (?:no|number|id|code)\b/i);
    expect(await opened.page.locator(".gauges .staff").count()).toBe(0);
  });

  it("opens its workload into causes that sum to what is in use", async () => {
    await openUnit("/units/LDNNCAI", "Camden and Islington");
    const table = opened.page.locator("#causes table");
    const whole = (text: string) => Number(text.replaceAll(",", "").replace("−", "-"));
    const all = (await table.locator("tbody td:nth-of-type(1)").allInnerTexts()).map(whole);
    const points = all.slice(0, -1);
    const total = all.at(-1) ?? 0;
    expect(Math.abs(points.reduce((sum, value) => sum + value, 0) - total)).toBeLessThanOrEqual(
      points.length / 2,
    );
  });

  it("shows 26 weeks as a line and as a table with the same number of rows", async () => {
    await openUnit("/units/LDNNCAI", "Camden and Islington");
    await opened.page.getByText("Show as table").click();
    expect(await opened.page.locator("details tbody tr").count()).toBe(26);
    const path = await opened.page.locator("#trend .chart-line path").first().getAttribute("d");
    expect(path?.match(/[ML]/g)).toHaveLength(26);
  });
});

describe("headquarters", () => {
  it("has people in post and no shortfall, workload or line of its own", async () => {
    const lead = await openUnit("/units/HQ", "Headquarters");
    expect(lead).toMatch(/^[\d,]+ FTE in post at/);
    expect(lead).toContain("so headquarters has no shortfall and no workload");
    expect(await headings()).not.toContain("Workload");
    expect([...(await figures()).keys()].filter((label) => /shortfall|line|load/i.test(label))).toEqual([]);
    expect(await textOf("main")).not.toMatch(/% short\b|\b0 FTE|\b0\.0%/);
  });
});

it("no unit's page asks other addresses or leaves an error in the console", () => {
  expect(opened.troubles).toEqual([]);
});
