import type { Browser, Page } from "playwright-core";
import type { HarnessServer } from "./serve-harness";

const html = (script: string) => `<!doctype html><html lang="en"><head><title>Charts</title></head>
<body><main style="padding: 0"></main><script type="module" src="${script}"></script></body></html>`;

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

/** The page of sample charts, all of them drawn or all of them failed. */
export async function openHarness(
  browser: Browser,
  server: HarnessServer,
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
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html(server.script) });
    if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
    if (options.drawing === false && pathname.includes("drawn-chart")) return route.abort();
    return route.continue();
  });
  await page.goto(`${server.address}/`);
  const expected = options.drawing === false ? ".chart-failed" : "svg.recharts-surface text";
  await page.locator("figure").first().waitFor();
  for (const figure of await page.locator("figure").all()) await figure.locator(expected).first().waitFor();
  return { page, troubles, close: () => context.close() };
}
