import type { ChartModel } from "@/server/contracts/chart";
import { plural } from "@/server/contracts/format";
import type { SheetChart } from "@/server/contracts/summary";
import { inlineSvg, type Room } from "@/server/exports/charts/inline-svg";

/** A chart as it stands on a summary: as many of its rows as there is room for, and how many are left out. */
export function sheetChart(chart: ChartModel, href: string | null, room: Room): SheetChart {
  const { title, subtitle, key } = chart;
  const { markup, left } = inlineSvg(chart, room);
  const only = left > 0 ? `. ${plural(left, "row is", "rows are")} not drawn` : "";
  return { ...{ key, title, href, markup }, subtitle: `${subtitle}${only}` };
}
