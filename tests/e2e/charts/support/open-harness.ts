import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

const origin = "http://charts.test";
const html = `<!doctype html><html lang="en"><head><title>Charts</title><link rel="stylesheet" href="/harness.css"></head>
<body><main style="padding: 0"></main><script type="module" src="/harness.js"></script></body></html>`;

interface HarnessOptions {
  readonly width: number;
  /** Whether the code that draws may come. */
  readonly drawing?: boolean;
}

export interface Harness {
  readonly page: Page;
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** The page of sample charts, its files given straight from the folder: nothing listens anywhere. */
export async function openHarness(
  browser: Browser,
  folder: string,
  options: HarnessOptions,
): Promise<Harness> {
  const context = await browser.newContext({ viewport: { width: options.width, height: 900 } });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
    if (options.drawing === false && pathname.includes("drawn-chart")) return route.abort();
    return route.fulfill({ path: join(folder, pathname) });
  });
  await page.goto(`${origin}/`);
  const expected = options.drawing === false ? ".chart-failed" : "svg.recharts-surface text";
  await page.locator(expected).first().waitFor();
  return { page, troubles, close: () => context.close() };
}
