import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { chartNames, ChartInput, type ChartName } from "@/server/contracts/chart-page";
import { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import { escapeMarkup } from "@/server/contracts/escape-markup";
import { localContext } from "@/server/services/context";
import { exportChart } from "@/server/services/summaries/export-chart";
import { getErrorRisk } from "@/server/services/error-risk/get-error-risk";
import { getChart } from "@/server/services/summaries/get-chart";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { csvRows } from "../overview/support/csv-rows";

const loading = 240_000;
/** Pictures of each database: both must draw the same. */
const drawn = new Map<string, string>();

onBothLoaded("charts with addresses", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const asked = (name: string, state: Partial<ChartInput> = {}) =>
    ChartInput.parse({
      name,
      ...(name.startsWith("plan") || name === "where-people-go" ? {} : { at: "2026-03-31" }),
      ...state,
    });
  const pageOf = async (name: ChartName) => {
    const { chart, citation, warning } = await getChart(context(), asked(name));
    if (chart === null) throw new Error(`${name} draws nothing.`);
    return { chart, citation, warning };
  };
  const svgOf = async (name: ChartName, state: Partial<ChartInput> = {}) =>
    String((await exportChart(context(), asked(name, state), "svg", "page")).body);

  beforeAll(async () => {
    database = await open();
  }, loading);

  describe.each(chartNames)("%s", (name) => {
    it("prints in its file the table of its page, row by row", async () => {
      const { chart } = await pageOf(name);
      const { body } = await exportChart(context(), asked(name), "csv", "page");
      const rows = csvRows(String(body));
      expect(rows).toHaveLength(chart.table.rows.length);
      chart.table.rows.forEach((row, index) =>
        row.forEach((cell, place) => expect(rows[index]?.[chart.table.head[place] ?? ""]).toBe(cell)),
      );
    });

    it("says in its picture its message, its source, its data and that nobody has assured it", async () => {
      const { chart, citation } = await pageOf(name);
      const words = (await svgOf(name)).replace(/<\/tspan><tspan[^>]*>/g, " ");
      for (const text of [chart.title, chart.subtitle, ...chart.notes, ...citation])
        expect(words).toContain(escapeMarkup(text));
      expect(words).toContain("Not assured.");
    });

    it("is drawn the same on both databases, and twice", async () => {
      const svg = await svgOf(name);
      expect(await svgOf(name)).toBe(svg);
      const before = drawn.get(name);
      if (before === undefined) drawn.set(name, svg);
      else expect(svg).toBe(before);
    });

    it("warns within the picture exactly where something in it is modelled", async () => {
      const { warning } = await pageOf(name);
      expect(
        (await svgOf(name)).includes("<tspan") &&
          (await svgOf(name)).includes(">Modelled: not for publication<"),
      ).toBe(warning !== null);
    });
  });

  it("an address with its data keeps them, and refuses another register rather than draw something else", async () => {
    const { keptHref } = await getChart(context(), asked("shortfall-by-group", { at: "2023-03-31" }));
    const pin = new URL(keptHref, "http://x").searchParams.get("pin") ?? "";
    const kept = await getChart(context(), asked("shortfall-by-group", { at: "2026-03-31", pin }));
    expect(kept.frame.asOf).toBe("2023-03-31");
    const other = `${pin.split(".")[0]}.0000`;
    await expect(getChart(context(), asked("shortfall-by-group", { pin: other }))).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("registers have changed") as string,
    });
    await expect(
      getChart(context(), asked("shortfall-by-group", { pin: "none.0000" })),
    ).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("a plan that has nothing to draw says so on its page and instead of its file", async () => {
    const nobody = asked("where-people-go", { plan: "early-release-2024" });
    const { title, chart, nothing } = await getChart(context(), nobody);
    expect([title, chart]).toEqual(["Where released people go", null]);
    expect(nothing).toContain("releases nobody: there is nothing to draw.");
    await expect(exportChart(context(), nobody, "svg", "page")).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: nothing,
    });
  });

  it("tells of missing staff and errors what the page of error risk tells", async () => {
    const { chart } = await pageOf("errors-and-load");
    const { headline } = await getErrorRisk(context(), ErrorRiskInput.parse({ at: "2026-03-31" }));
    const said = headline.flat().map((part) => (typeof part === "string" ? part : part.strong));
    const [, share, all] = /some ([\d,]+) of ([\d,]+)/.exec(chart.title) ?? [];
    expect(said).toContain(`${share} of ${all}`);
    expect(chart.table.rows.slice(0, 3).map(([, number]) => number)).toEqual([
      all,
      expect.any(String),
      share,
    ]);
    const [expected = 0, rest = 0, missing = 0] = chart.table.rows.map(([, number]) => Number(number));
    expect(Math.abs(expected - rest - missing)).toBeLessThanOrEqual(1);
  });

  it("a chart that there is not is answered with those that there are", async () => {
    await expect(getChart(context(), asked("pie"))).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining(chartNames.join(", ")) as string,
    });
  });

  it("a picture of pixels is a PNG of twice the size, 16:9 where asked", async () => {
    const { body } = await exportChart(context(), asked("shortfall-by-group"), "png", "wide");
    const bytes = Buffer.from(body);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  });
});
