import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { chartHeight } from "@/components/charts/chart-height";
import { layoutOf } from "@/components/charts/layout";
import { overlap } from "@/components/charts/place-label";
import { textWidth } from "@/server/contracts/text-width";
import { openBrowser } from "../support/browser";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { labelsOf } from "./support/labels-of";
import { openHarness, type Harness } from "./support/open-harness";
import { readDrawing, type DrawnBox } from "./support/read-drawing";
import { sampleCharts } from "./support/sample-charts";
import { serveHarness, type HarnessServer } from "./support/serve-harness";

const keys = sampleCharts.map(({ key }) => key);
const drawingOf = (key: string) => sampleCharts.find((chart) => chart.key === key)!.drawing;
const pixel = 1;
/** Boxes of letters have air above and below: so much of it may be shared. */
const air = 3;

let browser: Browser;
let server: HarnessServer;
beforeAll(async () => {
  browser = await openBrowser();
  server = await serveHarness(inject("temporaryFolder"));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const shrunk = (box: DrawnBox) => ({
  left: box.left,
  top: box.top + air / 2,
  width: box.width,
  height: box.height - air,
});

describe.each([358, 608, 900])("in a place %i px wide", (width) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness(browser, server, { width });
  });
  afterAll(() => harness.close());

  it.each(keys)("%s holds every label of its model", async (key) => {
    const { texts } = await readDrawing(harness.page, key);
    const drawn = texts.map(({ text }) => text);
    expect(labelsOf(drawingOf(key)).filter((label) => !drawn.includes(label))).toEqual([]);
  });

  it.each(keys)("%s keeps its labels inside and apart from each other", async (key) => {
    const { texts, svg } = await readDrawing(harness.page, key);
    const outside = texts.filter(
      ({ left, top, width, height }) =>
        left < -pixel ||
        top < -pixel ||
        left + width > svg.width + pixel ||
        top + height > svg.height + pixel,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    const meeting = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(shrunk(one), shrunk(other)) > 0)
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(meeting).toEqual([]);
  });

  it.each(keys)("%s has no letters wider than they were reckoned", async (key) => {
    const { texts } = await readDrawing(harness.page, key);
    const wider = texts
      .flatMap(({ lines }) => lines)
      .filter(({ text, length, size, bold }) => length > textWidth(text, { size, bold }) + pixel);
    expect(wider).toEqual([]);
  });

  it.each(keys)("%s fills exactly the place reserved, and has a name", async (key) => {
    const { svg, place, role, name } = await readDrawing(harness.page, key);
    const height = chartHeight(drawingOf(key), layoutOf(width));
    expect(svg).toEqual({ left: 0, top: 0, width, height });
    expect(place).toEqual(svg);
    expect({ role, name }).toEqual({ role: "img", name: `What ${key} shows, in words.` });
  });

  it("ranked bars are as long as their values, from one zero, and the threshold stands at its value", async () => {
    const { bars, thresholds } = await readDrawing(harness.page, "ranked-bars");
    const drawing = drawingOf("ranked-bars");
    if (drawing.kind !== "ranked-bars") throw new Error("Another kind was drawn.");
    const values = drawing.groups.flatMap((group) => group.bars.map(({ value }) => value));
    expect(bars).toHaveLength(values.length);
    const zero = bars[0]!.left;
    const perPercent = (thresholds[0]!.left + thresholds[0]!.width / 2 - zero) / 30;
    bars.forEach((bar, index) => {
      const value = values[index] ?? 0;
      // A stroke of one pixel stands around a hatched bar.
      expect(Math.abs(bar.width - Math.abs(value) * perPercent)).toBeLessThanOrEqual(2 * pixel);
      expect(Math.abs(bar.left + (value < 0 ? bar.width : 0) - zero)).toBeLessThanOrEqual(2 * pixel);
    });
    expect(bars.map(({ fill }) => fill?.startsWith("url(")).filter(Boolean)).toHaveLength(5);
  });

  it("a threshold of a line chart lies on the grid line of the same value", async () => {
    const { thresholds, grid, texts } = await readDrawing(harness.page, "lines");
    const label = texts.find(({ text }) => text === "70%")!;
    const y = thresholds[0]!.top + thresholds[0]!.height / 2;
    expect(Math.abs(label.top + label.height / 2 - y)).toBeLessThan(3);
    expect(Math.min(...grid.map((line) => Math.abs(line.top + line.height / 2 - y)))).toBeLessThan(pixel);
  });

  it("lines break where values are missing, and points alone are dots", async () => {
    const { paths, circles } = await readDrawing(harness.page, "crowded-lines");
    expect(paths.filter((path) => path.includes("L"))).toHaveLength(4);
    // The months 24 and 27 of four lines have no neighbour.
    expect(circles.filter(({ width, fill }) => width === 8 && fill !== "#fff")).toHaveLength(8);
  });

  it("the parts of a stack are as long as their values", async () => {
    const { bars, thresholds } = await readDrawing(harness.page, "causes");
    const zero = bars[0]!.left;
    const perPercent = (thresholds[0]!.left + thresholds[0]!.width / 2 - zero) / 100;
    const ends = [49, 73, 85, 93.4, 94.5];
    bars.forEach((bar, index) =>
      expect(Math.abs(bar.left + bar.width - zero - (ends[index] ?? 0) * perPercent)).toBeLessThan(3 * pixel),
    );
  });

  it("each change of a waterfall starts where the step before it ended", async () => {
    const { bars } = await readDrawing(harness.page, "waterfall");
    const right = bars.map((bar) => bar.left + bar.width);
    expect(Math.abs(right[1]! - right[0]!)).toBeLessThanOrEqual(pixel);
    expect(Math.abs(right[2]! - bars[1]!.left)).toBeLessThanOrEqual(2 * pixel);
    expect(Math.abs(right[5]! - bars[4]!.left)).toBeLessThanOrEqual(2 * pixel);
    expect(Math.abs(bars[5]!.width / bars[0]!.width - 61 / 90)).toBeLessThan(0.02);
  });

  it("dots before and after stand on one scale", async () => {
    const { circles, thresholds } = await readDrawing(harness.page, "paired-dots");
    // Rows first, then the key: before 43, 41, 40, 28, 34; after 35, 33, 29, 31, 34.
    const middle = (index: number) => circles[index]!.left + circles[index]!.width / 2;
    const perPercent = (middle(0) - middle(3)) / (43 - 28);
    const line = thresholds[0]!.left + thresholds[0]!.width / 2;
    expect(Math.abs(line - middle(3) - (30 - 28) * perPercent)).toBeLessThan(pixel);
    expect(Math.abs(middle(5) - middle(3) - (35 - 28) * perPercent)).toBeLessThan(pixel);
  });

  it("a funnel's points have three shapes", async () => {
    const { circles } = await readDrawing(harness.page, "funnel");
    const hollow = circles.filter(({ fill }) => fill === "#fff");
    // With one of each in the key.
    expect([hollow.length, circles.length - hollow.length]).toEqual([61, 3]);
    expect(await harness.page.locator("#funnel path.chart-mark").count()).toBe(2);
  });

  it("no chart leaves an error, and all keep to WCAG 2.2 AA", async () => {
    await expectNoAxeViolations(harness.page);
    expect(harness.troubles).toEqual([]);
  });
});

describe("when the code that draws does not come", () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await openHarness(browser, server, { width: 608, drawing: false });
  });
  afterEach(() => harness.close());

  it("each chart says so and opens its table", async () => {
    const { page } = harness;
    expect(await page.locator(".chart-failed").count()).toBe(keys.length);
    expect(await page.locator(".chart-failed").first().innerText()).toContain("could not be loaded");
    expect(await page.locator("details[open] table").count()).toBe(keys.length);
    expect(await page.locator("details table").first().isVisible()).toBe(true);
  });
});

describe("on paper", () => {
  it("every drawing fits the sheet and its letters are black", async () => {
    const harness = await openHarness(browser, server, { width: 900 });
    await harness.page.emulateMedia({ media: "print" });
    await harness.page.setViewportSize({ width: 700, height: 900 });
    for (const key of keys) {
      const { svg } = await readDrawing(harness.page, key);
      expect(svg.width, key).toBeLessThanOrEqual(700);
    }
    const fills = await harness.page
      .locator("svg.recharts-surface text:not(.inverse)")
      .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fill))]);
    expect(fills).toEqual(["rgb(0, 0, 0)"]);
    await harness.close();
  });
});
