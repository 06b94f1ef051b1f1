import { chromium as playwright, type Browser } from "playwright-core";
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

/** Starts the browser that comes with the packages, its own files in a folder that the caller removes. */
export async function launchBrowser(folder: string): Promise<Browser> {
  // It unpacks itself under fixed names into the temporary folder, and its own libraries only where this is set.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  offerFonts(folder);
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.includes(arg)), ...quiet],
    headless: true,
  });
}
