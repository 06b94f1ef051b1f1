import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "./launch-browser";

const longestMs = 120_000;

/** The browser is unpacked once a process: its libraries stay where they were found first. */
let ownFolder: string | null = null;

/**
 * A document as a tagged PDF with an outline, printed by a browser that runs no scripts and reaches no network.
 * @throws where the browser does not start here, the document takes more than two minutes, or the signal ends it
 */
export async function printPdf(html: string, signal: AbortSignal): Promise<Buffer> {
  const browser = await launchBrowser((ownFolder ??= madeFolder()));
  const stop = () => void browser.close();
  signal.addEventListener("abort", stop);
  try {
    signal.throwIfAborted();
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    page.setDefaultTimeout(longestMs);
    await page.setContent(html, { waitUntil: "load" });
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    signal.removeEventListener("abort", stop);
    await browser.close();
  }
}

function madeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-print-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
