import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage } from "./support/open-page";
import { startService, type StartedService } from "./support/start-service";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-imports-"));
const data = join(folder, "data");
let browser: Browser;
let service: StartedService;
/** What is brought in here changes what every page shows: a service of its own. */
beforeAll(async () => {
  service = await startService(data);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = (options = {}) => openPage(browser, { address: service.address, ...options });
const choose = async (page: Page, name: string, ...rows: readonly string[]) => {
  const text = ["Prison,Date,Population (people)", ...rows].join("\n");
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: "Look at the file" }).click();
};
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();
const switches = async (page: Page) => {
  await page.goto(`${service.address}/units`);
  return page.locator("main").textContent();
};

describe("figures that somebody brings in", () => {
  it("are looked at, named, ticked, stored, shown, taken back and shown again", async () => {
    const { page, open: to, close, troubles } = await open();
    await to("/data");
    await page.getByRole("link", { name: "Bring in figures" }).click();
    expect(await heading(page)).toBe("Bring in figures");
    await page.locator("summary", { hasText: "Prisons: staff, people and places" }).click();
    const columns = page.getByRole("table", {
      name: "Columns of the form “Prisons: staff, people and places”",
    });
    const population = columns.getByRole("row", { name: /^Population \(people\)/ });
    expect(await population.getByRole("cell").allInnerTexts()).toEqual([
      ...["People held in the prison.", "People", "May be left empty"],
      ...["A whole number from 0 to 20,000", "1,082"],
    ]);
    await expectNoAxeViolations(page);

    await choose(page, "october.csv", "Leeds,2026-10-30,1001", "Leeds Prison (new wing),2026-10-29,402");
    await page.getByText("The file has errors, so it cannot be stored.").waitFor();
    expect(await page.getByRole("button", { name: "Store the file" }).count()).toBe(0);
    await expectNoAxeViolations(page);

    await page.getByRole("link", { name: /^Say which unit it is/ }).click();
    await expectNoAxeViolations(page);
    await page.getByLabel("Unit", { exact: true }).fill("Nowhere");
    await page.getByRole("button", { name: "Add the name and read the file again" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(await page.getByLabel("Name in the file").inputValue()).toBe("Leeds Prison (new wing)");
    await page.getByLabel("Unit", { exact: true }).fill("MDI");
    await page.getByRole("button", { name: "Add the name and read the file again" }).click();

    // Moorland held 1,014 people in March: 402 is less by more than a third.
    await page.getByText("The file can be stored once somebody has looked at its warnings.").waitFor();
    expect(await page.getByRole("row", { name: /Moorland.*Population.*1,014.*402.*−612/ }).count()).toBe(1);
    await page.getByRole("button", { name: "Store the file" }).click();
    await page.getByText("Look at the warnings and tick the box, or throw the file away.").first().waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel(/^I have looked at/).check();
    await page.getByRole("button", { name: "Store the file" }).click();
    await page.getByText(/^The file was stored and is shown from now on/).waitFor();
    await page.getByRole("link", { name: "What was brought in" }).click();
    await page.getByText("This file is among the figures that are shown.").waitFor();
    await expectNoAxeViolations(page);
    expect(await switches(page)).toContain("30 October 2026, with your files");

    await page.goto(`${service.address}/data/imports`);
    await page.getByRole("link", { name: "october.csv" }).click();
    await page.getByRole("button", { name: "Take the file back" }).click();
    await page.getByText("This file was taken back: it is kept, and not shown.").waitFor();
    expect(await switches(page)).not.toContain("with your files");
    await page.goBack();
    await page.getByRole("button", { name: "Show the file again" }).click();
    await page.getByText("This file is among the figures that are shown.").waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it("that are there already are not stored again", async () => {
    const { page, open: to, close } = await open();
    await to("/data/imports");
    await choose(page, "again.csv", "Leeds,2026-10-30,1001", "Leeds Prison (new wing),2026-10-29,402");
    await page.getByText("The same file is among the figures that are shown already.").waitFor();
    expect(await page.getByRole("button", { name: "Store the file" }).count()).toBe(0);
    await page.getByRole("button", { name: "Throw the file away" }).click();
    expect(await heading(page)).toBe("Bring in figures");
    await close();
  });

  it("come in on a phone without scripts too", async () => {
    const { page, open: to, close } = await open({ width: 390, javaScript: false });
    await to("/data/imports");
    await page.getByRole("button", { name: "Look at the file" }).click();
    await page.getByText("Choose a file first.").first().waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await choose(page, "november.csv", "Leeds,2026-11-20,1003");
    // Without scripts a reader asks again until it is read.
    const store = page.getByRole("button", { name: "Store the file" });
    for (let tries = 0; tries < 100 && (await store.count()) === 0; tries += 1) {
      await page.waitForTimeout(200);
      await page.reload();
    }
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(fits).toBe(true);
    await store.click();
    await page.getByRole("heading", { level: 1, name: /november\.csv$/ }).waitFor();
    await close();
  });

  it("that cannot be read are refused in a sentence", async () => {
    const { page, open: to, close } = await open();
    await to("/data/imports");
    await page.getByLabel("File", { exact: true }).setInputFiles({
      name: "figures.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("%PDF-1.7 not a spreadsheet"),
    });
    await page.getByRole("button", { name: "Look at the file" }).click();
    await page.getByText(/^The file was not read\. .*PDF.* Nothing was stored\.$/).waitFor();
    await expectNoAxeViolations(page);
    await close();
  });

  it("do not come in from a command line while the service holds its data: it says where to go", () => {
    const run = spawnSync(process.execPath, ["--import", "tsx", "server/cli/import.ts", "package.json"], {
      env: { ...process.env, PLIMSOLL_DATA: data, DATABASE_URL: "" },
      encoding: "utf8",
    });
    expect([run.status, run.stderr.trim()]).toEqual([
      2,
      `Plimsoll is running and holds its data. Bring the file in at ${service.address}/data/imports instead.`,
    ]);
  });
});

describe("a problem with a figure", () => {
  it("is reported from its working, answered and closed", async () => {
    const { page, open: to, close, troubles } = await open();
    await to("/units/LEI");
    await page.locator("main a[href^='/explain/']").first().click();
    await page.getByRole("link", { name: "Report a problem with this figure" }).click();
    await page.getByRole("button", { name: "Report the problem" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel("What is wrong, and how you know").fill("The roll said 990 on that day.");
    await page.getByRole("button", { name: "Report the problem" }).click();
    await page.getByText("The roll said 990 on that day.").waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel("Answer").fill("Corrected with the next file.");
    await page.getByLabel("This settles it: close the report").check();
    await page.getByRole("button", { name: "Answer" }).click();
    await page.getByRole("heading", { name: "A problem that is closed" }).waitFor();
    await to("/data/reports");
    expect(await page.getByRole("heading", { name: "Closed" }).count()).toBe(1);
    expect(await page.getByText("No problem is open.").count()).toBe(1);
    await expectNoAxeViolations(page);
    expect(troubles).toEqual([]);
    await close();
  });
});
