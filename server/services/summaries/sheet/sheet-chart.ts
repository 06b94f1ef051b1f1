import type { ChartModel, Drawing } from "@/server/contracts/chart";
import type { SheetChart } from "@/server/contracts/summary";
import { inlineSvg } from "@/server/exports/charts/inline-svg";

/** As wide as two drawings stand side by side on A4 with letters that can be read, px of the drawing. */
const width = 400;
const mostRows = 10;

/** A chart as it stands on a summary: the worst of its rows only, without what happened meanwhile, and without a script. */
export function sheetChart(chart: ChartModel, href: string | null): SheetChart {
  const { drawing, shown } = shortened(chart.drawing);
  const only = shown === null ? "" : `; the ${shown} furthest are drawn`;
  const textAlternative = shown === null ? chart.textAlternative : drawnWords(drawing);
  return {
    ...{ key: chart.key, title: chart.title, subtitle: `${chart.subtitle}${only}`, href },
    markup: inlineSvg({ drawing, textAlternative }, width),
  };
}

/** What there is room for, and how many that are where some are left out. */
function shortened(drawing: Drawing): { readonly drawing: Drawing; readonly shown: string | null } {
  if (drawing.kind === "lines") return { drawing: { ...drawing, events: [] }, shown: null };
  if (drawing.kind === "paired-dots" && drawing.rows.length > mostRows)
    return { drawing: { ...drawing, rows: drawing.rows.slice(0, mostRows) }, shown: String(mostRows) };
  if (drawing.kind !== "ranked-bars") return { drawing, shown: null };
  const most = Math.floor(mostRows / Math.max(1, drawing.groups.length));
  if (drawing.groups.every(({ bars }) => bars.length <= most)) return { drawing, shown: null };
  const groups = drawing.groups.map((group) => ({ ...group, bars: group.bars.slice(0, most) }));
  return {
    drawing: { ...drawing, groups },
    shown: groups.length > 1 ? `${most} of each` : String(most),
  };
}

/** What is drawn, for those who do not see it: the chart's own words tell of all rows. */
function drawnWords(drawing: Drawing): string {
  if (drawing.kind === "paired-dots")
    return `Pairs of dots, ${drawing.beforeLabel} and ${drawing.afterLabel}: ${drawing.rows.map(({ label, text }) => `${label} ${text}`).join(", ")}.`;
  if (drawing.kind !== "ranked-bars") return "";
  const lines = drawing.thresholds.map(({ label }) => ` Line: ${label}.`).join("");
  const groups = drawing.groups.map(
    ({ label, bars }) => `${label}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(", ")}.`,
  );
  return `Bars. ${groups.join(" ")}${lines}`;
}
