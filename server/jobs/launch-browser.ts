import { chromium as playwright, type Browser } from "playwright-core";
import { offerFonts } from "./offer-fonts";

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
  const fonts = offerFonts(folder);
  const { executablePath, args } = await unpackedIn(folder);
  return playwright.launch({
    executablePath,
    args: [...args.filter((arg) => !unwanted.includes(arg)), ...quiet],
    env: { ...process.env, TMPDIR: folder, FONTCONFIG_FILE: fonts },
    headless: true,
  });
}

/** It unpacks itself under fixed names into the temporary folder, and its own libraries only where the runtime is set. */
async function unpackedIn(folder: string) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return { executablePath: await chromium.executablePath(), args: chromium.args };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
