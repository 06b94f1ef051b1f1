import type { Drawing, LineSeries } from "@/server/contracts/chart";
import type { ChartFile } from "@/server/contracts/chart-file";

const line = (
  label: string,
  detail: string,
  points: readonly (readonly [string, number | null])[],
): LineSeries => ({
  ...{ label, detail },
  points: points.map(([date, value]) => ({ date, value })),
});
const bar = (label: string, value: number, strong = false) => ({ label, value, text: `${value}%`, strong });

/** One drawing of each kind, with what is hard about it: modelled bars, a gap in a line, labels that would meet. */
export const sampleDrawings: { readonly [Kind in Drawing["kind"]]: Extract<Drawing, { kind: Kind }> } = {
  "ranked-bars": {
    kind: "ranked-bars",
    thresholds: [{ value: 30, label: "30% gap" }],
    groups: [
      {
        ...{ label: "Prisons, by group", modelled: false },
        bars: [bar("Youth custody", 34, true), bar("Long term and high security", 10), bar("North-West", 2)],
      },
      { label: "Probation (modelled)", modelled: true, bars: [bar("Kent, Surrey & Sussex", 21)] },
    ],
  },
  lines: {
    kind: "lines",
    suffix: "%",
    thresholds: [{ value: 70, label: "30% gap" }],
    events: [{ date: "2023-03-31", label: "5% of headquarters released" }],
    series: [
      line("Prisons", "92% of target", [
        ["2022-03-31", 95],
        ["2023-03-31", null],
        ["2024-03-31", 101],
        ["2026-03-31", 92],
      ]),
      line("Probation", "79%, March 2025", [
        ["2022-06-30", 72],
        ["2025-03-31", 91],
      ]),
    ],
  },
  "paired-dots": {
    kind: "paired-dots",
    ...{ suffix: "%", beforeLabel: "without the plan", afterLabel: "with the plan" },
    thresholds: [{ value: 110, label: "110%" }],
    rows: [
      { label: "Harrow and Barnet", before: 148, after: 131, text: "148 to 131" },
      { label: "Lewisham and Bromley", before: 138, after: 129, text: "138 to 129" },
    ],
  },
  waterfall: {
    kind: "waterfall",
    suffix: "",
    steps: [
      { label: "People away", value: 90, text: "90.0", role: "total" },
      { label: "Part-time hours", value: -6, text: "−6.0", role: "change" },
      { label: "Still in induction", value: -20, text: "−20.0", role: "change" },
      { label: "Effective FTE", value: 64, text: "64.0", role: "total" },
    ],
  },
  "stacked-bars": {
    kind: "stacked-bars",
    suffix: "%",
    parts: ["Community", "Custody", "Licence", "Reports", "Other"],
    scaleEnd: 160,
    thresholds: [{ value: 100, label: "100%" }],
    rows: [
      { label: "This unit", values: [60, 20, 30, 5, 3], text: "118%" },
      { label: "England and Wales", values: [55, 22, 30, 5, 2], text: "114%" },
    ],
  },
  heatmap: {
    kind: "heatmap",
    columns: [
      { label: "23", group: "Mar 2026", projected: false },
      { label: "30", group: "Mar 2026", projected: false },
      { label: "6", group: "Apr 2026", projected: true },
    ],
    rows: [
      {
        label: "London",
        cells: [
          { text: "131%", band: "severe" },
          { text: "129%", band: "severe" },
          { text: "[x]", band: null },
        ],
      },
      {
        label: "Kent, Surrey and Sussex",
        cells: [
          { text: "99%", band: "in-range" },
          { text: "112%", band: "over" },
          { text: "145%", band: "extreme" },
        ],
      },
    ],
  },
  funnel: {
    kind: "funnel",
    ...{ xLabel: "Releases a year", yLabel: "Errors a year", suffix: "" },
    centre: { value: 3, label: "National mean" },
    points: [
      { label: "Pentonville", x: 900, y: 16, verdict: "different from expected" },
      { label: "Leeds", x: 500, y: 4, verdict: "as expected" },
      { label: "Hewell", x: 300, y: 6, verdict: "worth a look" },
    ],
    limits: [
      {
        label: "95%",
        curve: [
          { x: 300, lower: 0, upper: 6.5 },
          { x: 900, lower: 1, upper: 5 },
        ],
      },
    ],
  },
};

/** A chart with everything that goes with it. */
export function sampleChart(kind: Drawing["kind"], own: Partial<ChartFile> = {}): ChartFile {
  return {
    ...{
      name: `sample-${kind}`,
      title: "Youth custody & women are <furthest> short",
      subtitle: "Shortfall, % of required FTE",
    },
    ...{ textAlternative: "Bars of shortfall.", table: { head: [], rows: [] } },
    ...{ drawing: sampleDrawings[kind], warning: null, marking: null },
    foot: ["Source: HMPPS workforce statistics.", "Position at 31 March 2026. Model 1.0. Not assured."],
    ...own,
  };
}
