import { verdicts } from "@/components/charts/funnel-plan";
import type { Drawing } from "@/server/contracts/chart";

/** Every word of a model that must stand in its drawing. */
export function labelsOf(drawing: Drawing): readonly string[] {
  const thresholds = "thresholds" in drawing ? drawing.thresholds.map(({ label }) => label) : [];
  return [...thresholds, ...ownLabels(drawing)].filter((label) => label !== "");
}

function ownLabels(drawing: Drawing): readonly string[] {
  switch (drawing.kind) {
    case "ranked-bars":
      return drawing.groups.flatMap((group) => [
        group.label,
        ...group.bars.flatMap(({ label, text }) => [label, text]),
      ]);
    case "lines":
      return [
        ...drawing.series.map(({ label, detail }) => `${label} ${detail}`.trim()),
        ...drawing.events.map(({ label }) => label),
      ];
    case "paired-dots":
      return [
        drawing.beforeLabel,
        drawing.afterLabel,
        ...drawing.rows.flatMap(({ label, text }) => [label, text]),
      ];
    case "waterfall":
      return drawing.steps.flatMap(({ label, text }) => [label, text]);
    case "funnel":
      return [
        drawing.xLabel,
        drawing.yLabel,
        drawing.centre.label,
        ...verdicts,
        ...drawing.limits.map(({ label }) => label),
        ...drawing.points.filter(({ verdict }) => verdict !== "as expected").map(({ label }) => label),
      ];
    case "heatmap":
      return drawing.rows.map(({ label }) => label);
    case "stacked-bars":
      return drawing.rows.flatMap(({ label, text }) => [label, text]);
  }
}
