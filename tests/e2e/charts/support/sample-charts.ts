import type { ChartModel, Drawing } from "@/server/contracts/chart";

function chart(key: string, drawing: Drawing): ChartModel {
  return {
    key,
    title: `Invented numbers as ${key}`,
    subtitle: "Shortfall of officers as % of required FTE, England and Wales, 31 March 2026",
    source: "Source: none; these numbers are invented for tests",
    asOf: "Position at 31 March 2026",
    notes: ["Hatched bars are modelled, solid bars are published."],
    textAlternative: `What ${key} shows, in words.`,
    table: {
      head: ["Unit", "Value"],
      rows: [
        ["London", "33%"],
        ["Wales", "8%"],
      ],
    },
    csvHref: `/files/${key}.csv`,
    drawing,
  };
}

const bar = (label: string, value: number, strong = false) => ({
  label,
  value,
  text: `${value < 0 ? "\u2212" : ""}${Math.abs(value)}%`,
  strong,
});

const gap = { value: 30, label: "30% gap" };

const rankedBars = chart("ranked-bars", {
  kind: "ranked-bars",
  thresholds: [gap],
  groups: [
    {
      label: "Probation officers by region (modelled)",
      modelled: true,
      bars: [
        bar("London", 33, true),
        bar("East of England", 32, true),
        bar("Kent, Surrey and Sussex", 23),
        bar("Yorkshire and the Humber", 16),
        bar("Wales", 8),
      ],
    },
    {
      label: "Prison officers, bands 3 to 5, by group",
      modelled: false,
      bars: [
        bar("Youth custody", 14),
        bar("Long term and high security", 10),
        bar("South-West and South Central with the islands", 6),
        bar("North-West", 0),
        bar("Isle of Wight", -4),
        bar("North-East", -11),
      ],
    },
  ],
});

const lines = chart("lines", {
  kind: "lines",
  suffix: "%",
  thresholds: [gap].map(({ label }) => ({ label, value: 70 })),
  events: [
    { date: "2023-03-31", label: "March 2023: 5% of headquarters asked for" },
    { date: "2024-09-10", label: "Sept 2024: early release scheme" },
  ],
  series: [
    {
      label: "Prisons 92%",
      detail: "all 106 prisons",
      points: [
        { date: "2023-03-31", value: 95 },
        { date: "2024-03-31", value: 101 },
        { date: "2024-09-30", value: 99.5 },
        { date: "2025-03-31", value: 95.7 },
        { date: "2025-09-30", value: 95 },
        { date: "2025-12-31", value: 92.6 },
        { date: "2026-03-31", value: 92.2 },
      ],
    },
    {
      label: "Probation 79%",
      detail: "31 Mar 2025, latest published",
      points: [
        { date: "2022-06-30", value: 72.5 },
        { date: "2023-03-31", value: 72 },
        { date: "2024-03-31", value: 78.7 },
        { date: "2025-03-31", value: 79.2 },
      ],
    },
  ],
});

/** Four lines that end close together, with gaps and points that stand alone. */
const crowdedLines = chart("crowded-lines", {
  kind: "lines",
  suffix: "",
  thresholds: [
    { value: 1000, label: "Full" },
    { value: 1040, label: "Over full" },
  ],
  events: [{ date: "2025-02-14", label: "A rule changed" }],
  series: ["Population", "Capacity", "Places in use", "Beds"].map((label, index) => ({
    label,
    detail: "",
    points: Array.from({ length: 30 }, (_, month) => ({
      date: new Date(Date.UTC(2024, month, 1)).toISOString().slice(0, 10),
      value:
        month > 20 && month % 3 !== 0 ? null : 990 + index * 12 + 8 * Math.sin(month / 3 + index) + month / 3,
    })),
  })),
});

const pairedDots = chart("paired-dots", {
  kind: "paired-dots",
  suffix: "%",
  beforeLabel: "31 March 2023",
  afterLabel: "month 3 with the release",
  thresholds: [gap],
  rows: [
    {
      label: "Hammersmith, Fulham, Kensington, Chelsea and Westminster",
      before: 43,
      after: 35,
      text: "\u22128",
    },
    { label: "Essex North", before: 41, after: 33, text: "\u22128" },
    { label: "Essex South", before: 40, after: 29, text: "\u221211" },
    { label: "West Berkshire", before: 28, after: 31, text: "+3" },
    { label: "Newham", before: 34, after: 34, text: "0" },
  ],
});

const waterfall = chart("waterfall", {
  kind: "waterfall",
  suffix: "",
  steps: [
    { label: "People released", value: 90, text: "90", role: "total" },
    { label: "Part-time hours", value: -6, text: "\u22126", role: "change" },
    { label: "Not yet placed", value: -11, text: "\u221211", role: "change" },
    { label: "Loans that end before the third month", value: 4, text: "+4", role: "change" },
    { label: "Supervision by the host", value: -16, text: "\u221216", role: "change" },
    { label: "Effective FTE, month 3", value: 61, text: "61", role: "total" },
  ],
});

const limit = (label: string, width: number) => ({
  label,
  curve: Array.from({ length: 40 }, (_, index) => {
    const x = 50 + index * 45;
    return { x, lower: Math.max(0, 4.1 - width / Math.sqrt(x)), upper: 4.1 + width / Math.sqrt(x) };
  }),
});

const funnel = chart("funnel", {
  kind: "funnel",
  xLabel: "Releases in the year",
  yLabel: "Errors per 1,000 releases",
  suffix: "",
  centre: { value: 4.1, label: "Mean 4.1" },
  limits: [limit("95% limit", 130), limit("99.8% limit", 205)],
  points: [
    ...Array.from({ length: 60 }, (_, index) => ({
      label: `Prison ${index}`,
      x: 40 + ((index * 197) % 1650),
      y: Math.abs(Math.sin(index * 7)) * 7,
      verdict: "as expected" as const,
    })),
    { label: "Durham", x: 495, y: 13, verdict: "worth a look" },
    { label: "Guys Marsh", x: 540, y: 12.6, verdict: "worth a look" },
    { label: "Pentonville", x: 1300, y: 12.3, verdict: "different from expected" },
  ],
});

const stackedBars = chart("stacked-bars", {
  kind: "stacked-bars",
  suffix: "%",
  parts: ["Under one year", "One to three years", "Four years and over"],
  scaleEnd: null,
  thresholds: [],
  rows: [
    { label: "Youth custody", values: [20, 33, 47], text: "100" },
    { label: "South-West and South Central with the islands", values: [1, 33, 66], text: "100" },
    { label: "Women", values: [12, 3, 55], text: "70" },
  ],
});

const causes = chart("causes", {
  kind: "stacked-bars",
  suffix: "%",
  parts: ["Community", "Licence", "Custody", "Court reports", "Other"],
  scaleEnd: 160,
  thresholds: [
    { value: 100, label: "100%" },
    { value: 110, label: "110%" },
  ],
  rows: [{ label: "", values: [49, 24, 12, 8.4, 1.1], text: "95%" }],
});

export const sampleCharts: readonly ChartModel[] = [
  rankedBars,
  lines,
  crowdedLines,
  pairedDots,
  waterfall,
  funnel,
  stackedBars,
  causes,
];
