import type { SummaryChart } from "./summary-chart";

/** What a chart must say of itself, within the picture too; null where all of it is published. */
export function modelledWarning({ modelled }: Pick<SummaryChart, "modelled">): string | null {
  return modelled ? "Modelled: not for publication" : null;
}
