import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

const mostStops = 60;
/** Two minutes for the whole journey, most of which belongs to reading: the service may take this much of it. */
const mostSecondsOfTheService = 20;
const millisecondsInSecond = 1000;
const equation = "5% of an eligible 1,800 = 90 people; 1.6% of all HQ and Area Services";
const questions = [
  "What is the release for?",
  "Which position does it start from?",
  "Who could be released?",
  "How much of the pool is released?",
  "Of those released, how many…",
  "Where do they go?",
  "When do they leave, and for how long?",
];
const steps = ["purpose", "from", "pool", "size", "who", "where", "when", "check"];
const plan = /\/scenarios\/[0-9a-f]{8}-[0-9a-f-]{27}$/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const heading = ({ page }: OpenPage, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

/** Tabs on to the link, button or field of this name; each stop on the way is in sight. */
async function tabTo({ page }: OpenPage, wanted: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [element];
      const box = element.getBoundingClientRect();
      const isInSight = box.bottom > 0 && box.top < innerHeight;
      return { name: labels.map((label) => label.textContent.trim()).join(" "), isInSight };
    });
    expect(at).toMatchObject({ isInSight: true });
    if (at.name === wanted) return;
  }
  throw new Error(`“${wanted}” is not reached within ${mostStops} stops.`);
}

describe("creating a scenario", () => {
  it("by keyboard alone leads from the overview to a plan, and the service takes little of two minutes", async () => {
    const opened = await openPage(browser);
    const { page } = opened;
    await opened.open("/");
    const start = Date.now();
    await tabTo(opened, "Simulate a release of headquarters");
    await page.keyboard.press("Enter");
    for (const [place, question] of questions.entries()) {
      await heading(opened, question);
      await page.getByText(`Question ${place + 1} of 7`).waitFor();
      if (place === 3) expect(await page.locator(".equation").innerText()).toBe(equation);
      await tabTo(opened, "Continue");
      await page.keyboard.press("Enter");
    }
    await heading(opened, "Check your answers");
    expect(await page.locator(".equation").innerText()).toBe(equation);
    await tabTo(opened, "Create and run");
    await page.keyboard.press("Enter");
    await page.waitForURL(plan);
    expect((Date.now() - start) / millisecondsInSecond).toBeLessThan(mostSecondsOfTheService);
    await opened.close();
  });

  it("says at once what a typed percentage comes to, and what cannot be", async () => {
    const opened = await openPage(browser);
    const { page } = opened;
    await opened.open("/scenarios/new/size?at=2023-03-31");
    expect(await page.getByLabel("Percentage of the pool").isVisible()).toBe(false);
    await tabTo(opened, "5%");
    await page.keyboard.press("ArrowDown");
    const shown = page.locator(".equation");
    await page.getByText("10% of an eligible 1,800 = 180 people; 3.2% of all HQ").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("7.5%");
    expect(await shown.innerText()).toBe(
      "7.5% of an eligible 1,800 = 135 people; 2.4% of all HQ and Area Services",
    );
    await page.keyboard.press("Control+A");
    await page.keyboard.type("130");
    expect(await shown.innerText()).toMatch(/^130% of an eligible 1,800 is more than the whole pool\./);
    await page.keyboard.press("Enter");
    await page.waitForURL(/answered=size/);
    expect(await page.title()).toMatch(/^Error: How much of the pool is released\?/);
    expect(await page.getByLabel("Percentage of the pool").inputValue()).toBe("130");
    await page.waitForFunction(() => document.activeElement?.className === "govuk-error-summary");
    await page.getByRole("link", { name: /^130% of an eligible/ }).click();
    await page.waitForFunction(() => document.activeElement?.id === "other");
    expect(opened.troubles).toEqual([]);
    await opened.close();
  });

  it("without JavaScript works to the end, with what is chosen looked at on the way", async () => {
    const opened = await openPage(browser, { javaScript: false });
    const { page } = opened;
    await opened.open("/?at=2023-03-31");
    await page.getByRole("link", { name: "Simulate a release of headquarters" }).click();
    await page.getByLabel("Title").fill("Ten per cent");
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await page.getByLabel("31 March 2023").isChecked()).toBe(true);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabel("10%").check();
    await page.getByRole("button", { name: "Update" }).click();
    expect(await page.locator(".equation").innerText()).toMatch(/^10% of an eligible 1,800 = 180 people/);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabel("Prisons", { exact: true }).check();
    expect(await page.locator("summary", { hasText: "probation regions" }).isVisible()).toBe(false);
    await page.locator("summary", { hasText: "groups of prisons" }).click();
    await page.getByLabel("London").first().check();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    const row = (label: string) => page.locator("dl > div", { hasText: label }).locator("dd").first();
    expect(await row("Where they go").innerText()).toMatch(/^Prisons: London\n/);
    expect(await row("When they leave").innerText()).toMatch(/^17 April 2023, for 9 months/);
    await page.getByRole("link", { name: "Change purpose" }).click();
    await page.getByLabel("Title").fill("A tenth");
    await page.getByRole("button", { name: "Save and go back to your answers" }).click();
    expect(await row("Purpose").innerText()).toMatch(/^A tenth\n/);
    await page.getByRole("button", { name: "Create and run" }).click();
    await page.waitForURL(plan);
    await opened.close();
  });

  it.each([
    ["purpose", "Title", "", "Enter a title."],
    ["from", "How many months does it look ahead?", "99", /^“99” cannot be used/],
    ["when", "Year", "2020", /^\d+ April 2020 is not a day of the plan/],
  ] as const)(
    "keeps what was typed and says what is wrong: %s, %s “%s”",
    async (step, label, text, sentence) => {
      const opened = await openPage(browser, { javaScript: false });
      const { page } = opened;
      await opened.open(`/scenarios/new/${step}?at=2023-03-31&cap=7`);
      await page.getByLabel(label).first().fill(text);
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("link", { name: sentence }).waitFor();
      expect(await page.getByLabel(label).first().inputValue()).toBe(text);
      expect(await page.locator(".govuk-error-message").innerText()).toContain(
        await page.locator(".govuk-error-summary a").innerText(),
      );
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.locator('input[name="cap"]').first().getAttribute("value")).toBe("7");
      await opened.close();
    },
  );

  it("goes back as the browser does, with the answers in the address", async () => {
    const opened = await openPage(browser);
    const { page } = opened;
    await opened.open("/scenarios/new/from?at=2023-03-31");
    await page.getByLabel("How many months does it look ahead?").fill("24");
    await page.getByRole("button", { name: "Continue" }).click();
    await heading(opened, "Who could be released?");
    await page.getByRole("link", { name: "Back", exact: true }).click();
    await heading(opened, "Which position does it start from?");
    const months = page.getByLabel("How many months does it look ahead?");
    expect(await months.inputValue()).toBe("24");
    await months.fill("12");
    await page.getByRole("button", { name: "Continue" }).click();
    await heading(opened, "Who could be released?");
    await page.goBack();
    await heading(opened, "Which position does it start from?");
    expect(await months.inputValue()).toBe("12");
    await opened.close();
  });

  it("answers any address with a page", async () => {
    const opened = await openPage(browser);
    for (const path of [
      "size?pool=abc",
      "nonsense",
      "check?pool=-1&day=99&group=X&at=1",
      "when?answered=when&month=%00",
    ])
      expect(await opened.open(`/scenarios/new/${path}`), path).toBe(200);
    await opened.close();
  });
});

describe.each([390, 1440])("in a window %i px wide", (width) => {
  const wrong = [
    "size?answered=size&percent=other&other=130",
    "when?answered=when&share2=5",
    "check?day=1&year=2020",
  ];
  it.each([...steps, ...wrong, "where?group=G-LONDON&group=R-LONDON"])(
    "%s breaks no rule of WCAG 2.2 AA, fits, and asks nothing elsewhere",
    async (path) => {
      const opened = await openPage(browser, { width });
      await opened.open(`/scenarios/new/${path}`);
      await expectNoAxeViolations(opened.page);
      const over = await opened.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      expect(opened.troubles).toEqual([]);
      await opened.close();
    },
  );
});
