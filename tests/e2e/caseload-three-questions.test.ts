import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "./support/browser";
import { expectNoAxeViolations } from "./support/expect-no-axe-violations";
import { openPage, type OpenPage } from "./support/open-page";

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(() => browser.close());

it("a probation lead of one region learns which, how long and why in three clicks", async () => {
  await opened.open("/caseload");
  // First click: the region. Which: its units stand worst first, with how long they have been over.
  await opened.page.locator(".heat tbody th a", { hasText: "North West" }).click();
  await opened.page.waitForURL(/region=R-NORTH-WEST/);
  const worst = opened.page.locator(".heat tbody tr").first();
  expect(await worst.innerText()).toMatch(/\d+%[\s\S]*4w\+\s+since \d+ \w+/);
  // Second click: the unit. How long, in the sentence at its head.
  await worst.locator("th a").click();
  await opened.page.waitForURL(/\/units\//);
  expect(await opened.page.locator(".lead").innerText()).toMatch(/over 110% on average for \d+ weeks/);
  // Third click: why, one link below it.
  await opened.page.getByRole("link", { name: "Why this workload" }).click();
  const causes = opened.page.locator("#causes");
  await expect
    .poll(() => causes.evaluate((element) => element.getBoundingClientRect().top))
    .toBeLessThan(200);
  expect(await causes.innerText()).toMatch(/Why \d+%\?/);
});

it("the same page says how long week by week, with both lines named", async () => {
  await opened.page.getByRole("link", { name: "How long" }).click();
  const trend = opened.page.locator("#trend");
  await expect.poll(() => trend.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
  expect(await trend.innerText()).toMatch(
    /Over 110% on average for \d+ weeks?, since the week of \d+ \w+ \d{4}/,
  );
  // The drawing comes after the page.
  for (const line of ["100%", "110%"]) await expect.poll(() => trend.innerText()).toContain(line);
});

it("its bands, grades, tiers and what is coming are there, and clean to axe", async () => {
  const text = await opened.page.locator("main").innerText();
  for (const heading of ["Workload by grade", "Cases by tier and type", "What is coming"])
    expect(text).toContain(heading);
  expect(await opened.page.locator(".officers-strip li").count()).toBe(6);
  expect(text).toContain("Releases due in 7 days");
  await expectNoAxeViolations(opened.page);
});
