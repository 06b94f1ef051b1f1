import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "@/server/jobs/launch-browser";
import { readLayoutShift, watchLayoutShift } from "../e2e/support/layout-shift";
import type { Bench, Line } from "./bench";
import { startServer } from "./measured-server";

const bytesInKilobyte = 1000;
const paths = ["/", "/units/LDNNCAI", "/units/WLI"];
const windows = [390, 1440];

const bench: Bench = {
  name: "Charts: code that comes after the page, and how far things move when it comes",
  async run() {
    const server = await startServer();
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-browser-"));
    const browser = await launchBrowser(folder);
    try {
      const lines: Line[] = [];
      for (const path of paths)
        for (const width of windows)
          lines.push(...(await measure(browser, server.address + path, path, width)));
      return lines;
    } finally {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
export default bench;

async function measure(browser: Browser, address: string, path: string, width: number): Promise<Line[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const scripts = new Map<string, number>();
  page.on("response", (response) => {
    if (!new URL(response.url()).pathname.endsWith(".js")) return;
    void response.body().then((body) => scripts.set(response.url(), gzipSync(body).length));
  });
  await watchLayoutShift(page);
  const html = (await (await page.goto(address))?.text()) ?? "";
  await page.locator("svg.recharts-surface text").first().waitFor();
  const shift = await readLayoutShift(page);
  const later = [...scripts].filter(([url]) => !html.includes(new URL(url).pathname));
  const bytes = later.reduce((sum, [, length]) => sum + length, 0);
  await context.close();
  const where = `${path}, window of ${width} px`;
  return [
    { what: `${where}: scripts after the page, compressed`, value: bytes / bytesInKilobyte, unit: "kB" },
    { what: `${where}: sum of layout shifts`, value: shift, unit: "shift" },
  ];
}
