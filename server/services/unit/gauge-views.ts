import { decimal, longDate, percent, quantityText, shortDate } from "@/server/contracts/format";
import { bandLabels } from "@/server/contracts/labels";
import type { GaugeView } from "@/server/contracts/unit";
import { reasonWords } from "@/server/contracts/unknown-words";
import type { UnitPosition } from "@/server/engine/position/position";
import type { MoreIs } from "@/server/engine/position/change";
import { combine, type Quantity } from "@/server/engine/quantity";
import { changeOfUnit } from "../change/compared-unit";
import type { Comparison } from "../change/comparison";
import { explainAddress } from "../explain/explain-address";
import type { Position } from "../positions/load-position";

const points = (moreIs: MoreIs) => ({ moreIs, unit: "points", places: 1 }) as const;
const fte = { moreIs: "neutral", unit: "FTE", places: 1 } as const;

function inPostShare({ staffing: { inPost, required } }: UnitPosition): Quantity {
  return combine([inPost.quantity, required.quantity], (have, need) => (100 * have) / need);
}

export function workloadGauge(
  position: Position,
  unit: UnitPosition,
  comparison: Comparison | null,
): GaugeView {
  const { percent: figure, band, basis, meanRun } = unit.workload;
  const { quantity } = figure;
  const basisWords = { points: "modelled", inferred: "inferred", none: "" }[basis];
  return {
    title: "Workload",
    value: quantityText(quantity, percent),
    words:
      quantity.known && band
        ? `${bandLabels[band].toLowerCase()}, ${basisWords}, ${basis === "points" ? "week of " : ""}${longDate(figure.asOf)}`
        : quantity.known
          ? ""
          : reasonWords(quantity.reason),
    flag: meanRun?.excessiveNow && meanRun.runNowSince ? `4w+ since ${shortDate(meanRun.runNowSince)}` : null,
    percent: quantity.known ? quantity.value : null,
    band,
    modelled: basis === "points",
    explainHref: quantity.known ? explainAddress(position, unit.unit.code, "workload-percent") : null,
    change: changeOfUnit(comparison, unit, ({ workload }) => workload.percent.quantity, points("worse")),
  };
}

export function staffingGauge(
  position: Position,
  unit: UnitPosition,
  comparison: Comparison | null,
): GaugeView {
  const { required, inPost, grade, quality } = unit.staffing;
  const share = inPostShare(unit);
  const title =
    unit.unit.service === "headquarters"
      ? "People in post"
      : grade === "po"
        ? "Probation officers in post"
        : "Officers in post";
  return {
    title,
    value: share.known ? percent(share.value) : quantityText(inPost.quantity, decimal),
    words: share.known
      ? `${quantityText(inPost.quantity, (value) => decimal(value, 1))} of ${quantityText(required.quantity, (value) => decimal(value, 1))} FTE required, ${longDate(inPost.asOf)}`
      : inPost.quantity.known
        ? `FTE, ${longDate(inPost.asOf)}`
        : reasonWords(inPost.quantity.reason),
    flag: null,
    percent: share.known ? share.value : null,
    band: null,
    modelled: quality === "D",
    explainHref: share.known ? explainAddress(position, unit.unit.code, "shortfall-percent") : null,
    change:
      share.known || unit.unit.service !== "headquarters"
        ? changeOfUnit(comparison, unit, inPostShare, points("better"))
        : changeOfUnit(comparison, unit, ({ staffing }) => staffing.inPost.quantity, fte),
  };
}
