import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";

interface PageOptions {
  readonly width?: number;
  readonly javaScript?: boolean;
  /** Another service than the one that all tests share. */
  readonly address?: string;
}

export interface OpenPage {
  readonly page: Page;
  /** Errors in the console and requests to other addresses, as they happen. */
  readonly troubles: string[];
  /** Opens a path of the service under test and gives the status of the answer. */
  readonly open: (path: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

const height = 900;
/** The browser says this itself of every answer that is not 200. */
const ofTheStatus = "Failed to load resource: the server responded with a status of 404";

/** A page in a browser session of its own, watched for errors and for requests that leave the service. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenPage> {
  const address = options.address ?? inject("address");
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height },
    javaScriptEnabled: options.javaScript ?? true,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith(ofTheStatus)) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith("data:")) troubles.push(`request to ${url}`);
  });
  return {
    page,
    troubles,
    open: async (path) => (await page.goto(address + path))?.status() ?? 0,
    close: () => context.close(),
  };
}
