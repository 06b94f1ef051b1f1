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

export const sampleCharts: readonly ChartModel[] = [rankedBars, lines, crowdedLines];
