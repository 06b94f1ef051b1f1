import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { launchBrowser } from "@/server/jobs/launch-browser";

/** Opens the browser that comes with the packages. Close it when the tests of a file are done. */
export function openBrowser(): Promise<Browser> {
  return launchBrowser(inject("temporaryFolder"));
}
