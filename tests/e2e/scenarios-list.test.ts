import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

const examples = join(process.cwd(), "db", "data", "scenarios");
const release = JSON.parse(
  readFileSync(join(examples, "march-2023-release.scenario.json"), "utf8"),
) as Record<string, unknown> & { measures: Record<string, unknown>[] };

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

/** Chooses a file on the list and sends it; what comes next is up to the file. */
async function bring({ page, open }: OpenPage, file: object | string, name = "plan.json"): Promise<void> {
  await open("/scenarios");
  const text = typeof file === "string" ? file : JSON.stringify(file);
  await page
    .getByLabel("Scenario file", { exact: true })
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Import" }).click();
  await page.waitForLoadState();
}

/** Opens a scenario of its own from a file and gives its id. */
async function kept(on: OpenPage, title: string): Promise<string> {
  await bring(on, { ...release, title });
  return new URL(on.page.url()).pathname.split("/")[2] ?? "";
}

const rowOf = ({ page }: OpenPage, title: string) =>
  page.locator("table.plans tbody tr").filter({ has: page.getByRole("link", { name: title, exact: true }) });
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(inject("address") + path, {
    method: "POST",
    redirect: "manual",
    headers,
    body: new URLSearchParams(fields),
  });

describe("the list of scenarios", () => {
  it("is in the navigation and shows the four examples with what they release", async () => {
    await opened.open("/");
    await opened.page
      .getByRole("navigation", { name: "Service" })
      .getByRole("link", { name: "Scenarios" })
      .click();
    await opened.page.getByRole("heading", { level: 1, name: "Scenarios" }).waitFor();
    const cells = await opened.page.locator("#examples tbody tr td:nth-child(6)").allInnerTexts();
    expect(cells).toEqual(["90 people", "180 people", "none", "none"]);
  });

  it("copies an example by one button, and lists the copy first, with who saved it and when", async () => {
    await opened.open("/scenarios");
    await opened.page.getByRole("button", { name: /^Copy to change it.*Release checks/ }).click();
    await opened.page.waitForURL(/\/scenarios\/[0-9a-f-]{36}$/);
    await opened.open("/scenarios");
    const first = await opened.page.locator("#kept tbody tr").first().innerText();
    expect(first).toContain("(copy)");
    expect(first).toMatch(/\d{1,2} \w+ \d{4}, \d\d:\d\d UTC/);
    expect(first).toContain("Version 1, Local user");
  });

  it("puts what is chosen into the address of the comparison", async () => {
    await opened.open("/scenarios");
    const examplesShown = opened.page.locator("#examples");
    await examplesShown.getByLabel(/^Compare March 2023: 5%/).check();
    await examplesShown.getByLabel(/^Compare Release checks/).check();
    await opened.page.getByRole("button", { name: "Compare the chosen ones" }).click();
    await opened.page.waitForURL(/\/scenarios\/compare/);
    expect(new URL(opened.page.url()).searchParams.getAll("plan")).toEqual([
      ...["march-2023-release", "release-checks-2025"],
    ]);
  });

  it("folds a scenario away and takes it out again", async () => {
    const id = await kept(opened, "To be folded away");
    await opened.open(`/scenarios/${id}/versions`);
    await opened.page.getByRole("button", { name: /^Put into the archive/ }).click();
    await opened.page.waitForURL(/\/scenarios#archived$/);
    expect(await opened.page.locator("#kept").innerText()).not.toContain("To be folded away");
    expect(await opened.page.locator("#archived table").isVisible()).toBe(true);
    await rowOf(opened, "To be folded away")
      .getByRole("button", { name: /^Take out/ })
      .click();
    await opened.page.waitForURL(/versions$/);
    await opened.open("/scenarios");
    expect(await opened.page.locator("#kept").innerText()).toContain("To be folded away");
  });
});

describe("a scenario file", () => {
  it("becomes a scenario", async () => {
    expect(await kept(opened, "From a file")).toMatch(/^[0-9a-f-]{36}$/);
    await opened.open("/scenarios");
    expect(await rowOf(opened, "From a file").innerText()).toContain("90 people");
  });

  it("with faults is refused field by field, at the head and beside the field; no text of it is in the address", async () => {
    const measures = release.measures.map((measure) => ({ ...measure, reason: "" }));
    await bring(opened, { ...release, title: "A <b>title</b>", measures, months: "many" });
    expect(await opened.page.title()).toBe("Error: Scenarios - Plimsoll");
    const { page } = opened;
    const summary = page.getByRole("alert", { name: "There is a problem" });
    expect(await summary.getByRole("link").allInnerTexts()).toEqual([
      "months: Give a number.",
      "measures.0.reason: Say why: every measure and every changed value has a reason.",
    ]);
    expect(await page.locator("#scenario-file-error").innerText()).toContain("plan.json was not imported.");
    expect(new URL(page.url()).search).toMatch(/^\?import=[0-9a-f-]{36}$/);
    await expectNoAxeViolations(page);
    await summary.getByRole("link").first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("scenario-file");
  });

  it.each([
    [
      "of a newer version",
      JSON.stringify({ ...release, schemaVersion: 2 }),
      "written by a newer version (schema 2)",
    ],
    ["that is none", "hello", "it is not valid JSON"],
    [
      "of a position that there is none of",
      JSON.stringify({ ...release, baseline: "2020-01-01" }),
      "choose 2026-03-31",
    ],
  ])("%s is refused with its sentence", async (_, text, sentence) => {
    await bring(opened, text);
    expect(await opened.page.getByRole("alert", { name: "There is a problem" }).innerText()).toContain(
      sentence,
    );
  });

  it("that was not chosen is asked for", async () => {
    await opened.open("/scenarios");
    await opened.page.getByRole("button", { name: "Import" }).click();
    await opened.page.waitForURL(/import=/);
    expect(await opened.page.getByRole("alert", { name: "There is a problem" }).innerText()).toContain(
      "Choose a scenario file first.",
    );
  });
});

describe("a form that is refused", () => {
  it.each([
    ["another site", { origin: "http://example.org" }, "elsewhere"],
    ["another site, as browsers say it", { "sec-fetch-site": "cross-site" }, "elsewhere"],
  ])("from %s changes nothing", async (_, headers, why) => {
    const answer = await post("/scenarios/march-2023-release/copy", {}, headers);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/scenarios/not-done?why=${why}`]);
  });

  it("about what is not held leads to a page that says so, and repeats nothing of the address", async () => {
    const answer = await post("/scenarios/nobody/archive", {});
    expect(answer.headers.get("location")).toBe("/scenarios/not-done?why=gone");
    expect(await opened.open("/scenarios/not-done?why=gone")).toBe(200);
    expect(await opened.page.locator("main").innerText()).toContain("is not held here");
    await opened.open("/scenarios/not-done?why=Your+account+is+closed");
    expect(await opened.page.locator("main").innerText()).not.toContain("account");
    await opened.page.getByRole("link", { name: "All scenarios" }).click();
    await opened.page.waitForURL(/\/scenarios$/);
  });
});

describe("an address of a plan that names nothing", () => {
  it.each([
    "/scenarios/nobody",
    "/scenarios/nobody/versions",
    "/scenarios/march-2023-release/versions",
    "/scenarios/runs/nobody",
    "/scenarios/runs/nobody/inputs",
    "/scenarios/runs",
  ])("gives a plain page with status 404: %s", async (path) => {
    const answer = await fetch(inject("address") + path);
    expect(answer.status).toBe(404);
    const text = await answer.text();
    expect(text).toContain("<h1>Page not found</h1>");
    expect(text).toContain('href="/scenarios"');
  });
});

describe.each([
  ["with", true],
  ["without", false],
] as const)("versions and sealed runs, %s JavaScript", (how, javaScript) => {
  let own: OpenPage;
  let id: string;
  beforeAll(async () => {
    own = await openPage(browser, { javaScript });
    id = await kept(own, `History ${how} scripts`);
  });
  afterAll(() => own.close());

  it("a change is told in words, and going back makes it the newest version and loses nothing", async () => {
    await own.open(`/scenarios/${id}/versions`);
    const head = (await own.page.locator('input[name="version"]').first().getAttribute("value")) ?? "";
    const fields = { from: head, onto: head, do: "save", "measures.0.percent": "10" };
    await post(`/scenarios/${id}/save`, fields);
    await own.open(`/scenarios/${id}/versions`);
    expect(await own.page.locator("#version-2 tbody tr").innerText()).toMatch(/Release\s+5%\s+10%/);
    await own.page.getByRole("button", { name: /^Go back to this version/ }).click();
    await own.page.locator("#version-3").waitFor();
    expect(await own.page.locator("#version-3").innerText()).toContain("The same plan as version 1.");
    expect(await own.page.locator("ol.versions > li").count()).toBe(3);
    // Somebody whose page is older than that changes nothing by going back.
    const answer = await post(`/scenarios/${id}/restore`, { version: head, head });
    expect(answer.headers.get("location")).toBe("/scenarios/not-done?why=conflict");
  });

  it("a branch says where it comes from and what it has otherwise", async () => {
    await own.open(`/scenarios/${id}/versions`);
    await own.page
      .locator("#version-1")
      .getByRole("button", { name: /^Branch from this version/ })
      .click();
    await own.page.waitForURL((url) => !url.pathname.endsWith("versions"));
    await own.open(`${new URL(own.page.url()).pathname}/versions`);
    const text = await own.page.locator("#version-1").innerText();
    expect(text).toContain(`version 1 of History ${how} scripts, as a branch`);
    expect(await own.page.locator("table.plan-changes th[scope=row]").allInnerTexts()).toEqual(["Title"]);
  });

  it("a run is sealed, gives the same digits again, and its files have the hashes that it shows", async () => {
    await own.open(`/scenarios/${id}/versions`);
    await own.page
      .locator("#version-1")
      .getByRole("button", { name: /^Seal a run/ })
      .click();
    await own.page.waitForURL(/\/scenarios\/runs\//);
    const run = own.page.url();
    await own.page.getByRole("button", { name: "Run again and compare" }).click();
    await own.page.waitForURL(/check=1/);
    expect(await own.page.getByRole("status").innerText()).toContain("The same digits");
    const codes = await own.page.locator(".run-facts code").allInnerTexts();
    for (const part of ["inputs", "result"]) {
      const answer = await fetch(`${run}/${part}`);
      expect(answer.headers.get("content-disposition")).toContain("attachment");
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(codes).toContain(createHash("sha256").update(bytes).digest("hex"));
    }
  });

  it("sealing again what is sealed leads to the same run, which its versions list", async () => {
    await own.open(`/scenarios/${id}/versions`);
    const listed = own.page.getByRole("table", { name: "Sealed runs" }).getByRole("link");
    const href = await listed.getAttribute("href");
    await own.page
      .locator("#version-1")
      .getByRole("button", { name: /^Seal a run/ })
      .click();
    await own.page.waitForURL((url) => url.pathname === href);
    await own.open(`/scenarios/${id}/versions`);
    expect(await listed.count()).toBe(1);
  });
});

it("nothing is asked elsewhere and no error is left in the console", () => {
  expect(opened.troubles).toEqual([]);
});

it.each([390, 1440])(
  "the list, the versions and a run break no rule of WCAG 2.2 AA and fit, %i px wide",
  async (width) => {
    const page = await openPage(browser, { width });
    const id = await kept(page, `Looked at ${width} wide`);
    const sealed = await post(`/scenarios/${id}/seal`, {});
    const run = sealed.headers.get("location") ?? "";
    const paths = [
      "/scenarios",
      `/scenarios/${id}/versions`,
      `${run}?check=1`,
      "/scenarios/not-done?why=gone",
    ];
    for (const path of paths) {
      expect(await page.open(path)).toBe(200);
      await expectNoAxeViolations(page.page);
      const wider = await page.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, path).toBeLessThanOrEqual(0);
    }
    await page.close();
  },
  120_000,
);
