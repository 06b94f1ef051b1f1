import type { CaseloadRow } from "@/server/contracts/caseload";
import { decimal, percent, quantityText } from "@/server/contracts/format";
import type { Figure } from "@/server/engine/position/figure";
import { worstQuality } from "@/server/engine/position/figure";
import type { Quantity } from "@/server/engine/quantity";
import { unknown } from "@/server/engine/quantity";
import type { Band, Quality } from "@/server/engine/vocabulary";

/** A unit or a sum of units, as far as its first columns tell of it. */
export interface Placed {
  readonly staffing: {
    readonly required: Figure;
    readonly inPost: Figure;
    readonly shortfallFte: Quantity;
    readonly quality: Quality;
  };
  readonly workload: { readonly percent: Figure; readonly band: Band | null };
}

type Figures = Pick<CaseloadRow, "workload" | "band" | "inPostOfRequired" | "short" | "quality">;

/** The first columns of a row: its workload now, its officers, and how good the figures are. */
export function rowFigures({ staffing, workload }: Placed, suppressed: boolean): Figures {
  const inPost = quantityText(staffing.inPost.quantity, decimal);
  const required = quantityText(staffing.required.quantity, decimal);
  return {
    workload: quantityText(suppressed ? unknown("suppressed") : workload.percent.quantity, percent),
    band: suppressed ? null : workload.band,
    inPostOfRequired: inPost === required && inPost.startsWith("[") ? inPost : `${inPost} of ${required}`,
    short: quantityText(staffing.shortfallFte, decimal),
    quality: worstQuality([staffing.quality, workload.percent.quality]),
  };
}
