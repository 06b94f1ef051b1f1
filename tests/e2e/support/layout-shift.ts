import type { Page } from "playwright-core";

interface Shift extends PerformanceEntry {
  readonly value: number;
}

declare global {
  interface Window {
    layoutShift?: number;
  }
}

/** Counts from the next page on how far things move by themselves: the sum of all shifts, which is never less than CLS. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[])
        window.layoutShift = (window.layoutShift ?? 0) + entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The sum so far, after everything has come to rest. */
export async function readLayoutShift(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    if (window.layoutShift === undefined) throw new Error("Nobody counted.");
    return window.layoutShift;
  });
}
