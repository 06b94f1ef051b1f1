import type { PackChart } from "./pack-charts";

/** `up.2`, `down.2` or `remove.2` done to the third chart; the same charts where it says nothing that can be done. */
export function arrangeCharts(charts: readonly PackChart[], what: string): readonly PackChart[] {
  const [action = "", place = ""] = what.split(".");
  const index = Number(place);
  const chart = charts[index];
  if (place === "" || chart === undefined) return charts;
  const rest = charts.filter((_, other) => other !== index);
  if (action === "remove") return rest;
  if (action === "up") return inserted(rest, Math.max(0, index - 1), chart);
  return action === "down" ? inserted(rest, index + 1, chart) : charts;
}

const inserted = (charts: readonly PackChart[], index: number, chart: PackChart) => [
  ...charts.slice(0, index),
  chart,
  ...charts.slice(index),
];
