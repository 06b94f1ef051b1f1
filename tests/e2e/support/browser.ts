import { chromium as playwright, type Browser } from "playwright-core";
import { inject } from "vitest";
import { offerFonts } from "./fonts";

/** The first lets pages reach into each other; the second makes one crash end the browser. */
const unwanted = ["--disable-web-security", "--single-process"];
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Opens the browser that comes with the packages. Close it when the tests of a file are done. */
export async function openBrowser(): Promise<Browser> {
  // It unpacks itself under fixed names into the temporary folder, and its own libraries only where this is set.
  process.env.TMPDIR = inject("temporaryFolder");
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  offerFonts(inject("temporaryFolder"));
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.includes(arg)), ...quiet],
    headless: true,
  });
}
