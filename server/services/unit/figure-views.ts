import { decimal, longDate, percent, quantityText } from "@/server/contracts/format";
import { qualityLabels } from "@/server/contracts/labels";
import type { ChangeView } from "@/server/contracts/change";
import type { FigureView } from "@/server/contracts/unit";
import type { Figure } from "@/server/engine/position/figure";
import { withinTolerance } from "@/server/engine/staffing/within-tolerance";
import { peerMedian } from "@/server/engine/position/peer-median";
import type { PerOfficer, UnitPosition } from "@/server/engine/position/position";
import { unknown, type Quantity } from "@/server/engine/quantity";
import type { KeyWork } from "@/server/engine/workload/key-work-hours";
import type { UnmeasuredWork } from "@/server/engine/workload/unmeasured-work";
import type { UnitMeasure } from "@/server/engine/vocabulary";
import type { ChangeKind } from "../change/change-amount";
import { briefChangeOfUnit } from "../change/compared-unit";
import type { Comparison, ReadUnit } from "../change/comparison";
import { explainAddress } from "../explain/explain-address";
import type { Position } from "../positions/load-position";
import { lineWords } from "../units/unit-row";
import { shareAbove, shareSustained } from "./officer-shares";
import { figureOf } from "@/server/engine/position/figure";

type Changed = (read: ReadUnit, kind: ChangeKind) => ChangeView | null;

const fte = { moreIs: "neutral", unit: "FTE", places: 1 } as const;
const points = { moreIs: "worse", unit: "points", places: 1 } as const;
/** Of two counts the share is compared: a unit that grew has more officers in every count. */
const shareOfOfficers = { ...points, unit: "points of its officers" };
const notDefined = unknown("outside-method");

/** Every figure of the unit with its unit, date and grade, each opening to its working. */
export function figureViews(
  position: Position,
  unit: UnitPosition,
  comparison: Comparison | null,
): readonly FigureView[] {
  const changed: Changed = (read, kind) => briefChangeOfUnit(comparison, unit, read, kind);
  if (unit.unit.service === "headquarters")
    return [inPostFigure(position, unit, changed), wholeFigure(position, changed)];
  return [
    ...staffingFigures(position, unit, changed),
    ...(unit.unit.service === "prison"
      ? prisonFigures(position, unit, changed)
      : probationFigures(position, unit, changed)),
    ...(unit.perOfficer ? [perOfficerFigure(position, unit, unit.perOfficer, changed)] : []),
  ];
}

function link(position: Position, unit: UnitPosition, quantity: string, value: Quantity): string | null {
  return value.known ? explainAddress(position, unit.unit.code, quantity) : null;
}

function dated(figure: Figure): string {
  return `${longDate(figure.asOf)}, ${figure.quality} ${qualityLabels[figure.quality]}`;
}

function inPostFigure(position: Position, unit: UnitPosition, changed: Changed): FigureView {
  const { inPost } = unit.staffing;
  return {
    label: "In post, FTE",
    value: quantityText(inPost.quantity, (value) => decimal(value, 1)),
    detail: dated(inPost),
    explainHref: link(position, unit, "in-post-fte", inPost.quantity),
    change: changed(({ staffing }) => staffing.inPost.quantity, {
      ...fte,
      moreIs: unit.unit.service === "headquarters" ? "neutral" : "better",
    }),
  };
}

/** The published total that the directorates are part of. */
function wholeFigure(position: Position, changed: Changed): FigureView {
  const whole = figureOf(position.facts("HEADQUARTERS", "in-post-fte"), position.snapshot.asOf);
  return {
    label: "Headquarters and area services together, FTE",
    value: quantityText(whole.quantity, decimal),
    detail: dated(whole),
    explainHref: whole.quantity.known ? explainAddress(position, "HEADQUARTERS", "in-post-fte") : null,
    change: changed(
      (_, { facts, snapshot }) => figureOf(facts("HEADQUARTERS", "in-post-fte"), snapshot.asOf).quantity,
      {
        ...fte,
        places: 0,
      },
    ),
  };
}

function staffingFigures(position: Position, unit: UnitPosition, changed: Changed): readonly FigureView[] {
  const { staffing } = unit;
  const tenth = (value: number) => decimal(value, 1);
  return [
    {
      label: "Required, FTE",
      value: quantityText(staffing.required.quantity, tenth),
      detail: dated(staffing.required),
      explainHref: link(position, unit, "required-fte", staffing.required.quantity),
      change: changed((other) => other.staffing.required.quantity, fte),
    },
    inPostFigure(position, unit, changed),
    {
      label: "Shortfall, FTE",
      value: quantityText(staffing.shortfallFte, tenth),
      detail: toleranceWords(position, unit),
      explainHref: link(position, unit, "shortfall-fte", staffing.shortfallFte),
      change: changed((other) => other.staffing.shortfallFte, { ...fte, moreIs: "worse" }),
    },
    {
      label: "FTE to the 30% line",
      value: lineWords(staffing.fteInsideLine),
      detail: "in post less 70% of required",
      explainHref: link(position, unit, "fte-inside-line", staffing.fteInsideLine),
      change: changed((other) => other.staffing.fteInsideLine, { ...fte, moreIs: "better" }),
    },
    {
      label: "Load on those in post",
      value: quantityText(staffing.loadIdentityPercent, percent),
      detail: "if all the work of a full complement is done",
      explainHref: link(position, unit, "load-identity-percent", staffing.loadIdentityPercent),
      change: changed((other) => other.staffing.loadIdentityPercent, points),
    },
  ];
}

/** What the minister called well within tolerance, where it can be said. */
function toleranceWords(position: Position, { staffing, unit }: UnitPosition): string {
  const tolerance = position.parameters.value("flag.tolerance");
  const within = withinTolerance(staffing.inPost.quantity, staffing.required.quantity, tolerance);
  if (unit.service !== "prison" || within === null) return "required less in post";
  return `required less in post; ${within ? "within" : "outside"} the tolerance of ${percent(tolerance, 1)} of target`;
}

function prisonFigures(position: Position, unit: UnitPosition, changed: Changed): readonly FigureView[] {
  const rows: readonly (readonly [UnitMeasure, string, string])[] = [
    ["population", "Population", "people"],
    ["operational-capacity", "Operational capacity, places", "places"],
  ];
  const counts = rows.map(([measure, label, unitWords]) => {
    const figure = figureOf(position.facts(unit.unit.code, measure), position.snapshot.asOf);
    return {
      label,
      value: quantityText(figure.quantity, decimal),
      detail: dated(figure),
      explainHref: link(position, unit, measure, figure.quantity),
      change: changed(
        (other, { facts, snapshot }) => figureOf(facts(other.unit.code, measure), snapshot.asOf).quantity,
        { moreIs: "neutral", unit: unitWords, places: 0 },
      ),
    };
  });
  return [...counts, ...(unit.keyWork ? [keyWorkFigure(position, unit, unit.keyWork, changed)] : [])];
}

function keyWorkFigure(
  position: Position,
  unit: UnitPosition,
  keyWork: KeyWork,
  changed: Changed,
): FigureView {
  const share = keyWork.dueShareOfContractedPercent;
  return {
    label: "Key work due, of contracted hours",
    value: quantityText(share, (value) => percent(value, 1)),
    detail: `${quantityText(keyWork.dueHours, decimal)} hours a week`,
    explainHref: link(position, unit, "key-work-share", share),
    change: changed((other) => other.keyWork?.dueShareOfContractedPercent ?? notDefined, points),
  };
}

function probationFigures(position: Position, unit: UnitPosition, changed: Changed): readonly FigureView[] {
  const over = unit.officers;
  if (!over) return [];
  const count = over.sustained;
  return [
    ...unit.officersAbove.map(({ percent: cut, officers }) => ({
      label: `Officers over ${percent(cut)}`,
      value: quantityText(officers, (value) => `${decimal(value)} of ${decimal(over.officers)}`),
      detail: `week of ${longDate(over.week)}`,
      explainHref: link(position, unit, `officers-above-${cut}`, officers),
      change: changed((other) => shareAbove(other, cut), shareOfOfficers),
    })),
    {
      label: "Officers over 110% for 4 weeks",
      value: quantityText(count, (value) => `${decimal(value)} of ${decimal(over.officers)}`),
      detail: `officers who reported, week of ${longDate(over.week)}`,
      explainHref: link(position, unit, "officers-sustained", count),
      change: changed(shareSustained, shareOfOfficers),
    },
    ...(unit.unmeasured ? [unmeasuredFigure(position, unit, unit.unmeasured, changed)] : []),
  ];
}

/** Cases that score nothing, and what workload would be at most if they did. */
function unmeasuredFigure(
  position: Position,
  unit: UnitPosition,
  work: UnmeasuredWork,
  changed: Changed,
): FigureView {
  const percentText = (bound: Quantity) => quantityText(bound, (value) => percent(value, 1));
  const cases = quantityText(work.untieredCases, decimal);
  return {
    label: "Workload at most, with cases without a tier",
    value: percentText(work.workloadAtMostPercent),
    detail: `${cases} cases are not measured; ${percentText(work.workloadIfAveragePercent)} if they were average`,
    explainHref: link(position, unit, "workload-at-most", work.workloadAtMostPercent),
    change: changed((other) => other.unmeasured?.workloadAtMostPercent ?? notDefined, points),
  };
}

/** Load per officer beside the median of its kind. */
function perOfficerFigure(
  position: Position,
  unit: UnitPosition,
  perOfficer: PerOfficer,
  changed: Changed,
): FigureView {
  const median = peerMedian(unit, position.units, position.parameters);
  const words =
    perOfficer.measure === "prisoners-per-officer" ? "Prisoners per officer" : "Cases per officer";
  const peers = median
    ? `median of ${median.peers} of its kind: ${decimal(median.value, 1)}`
    : "too few of its kind for a median";
  const flag =
    perOfficer.measure === "cases-per-officer"
      ? `; inspectors flag ${decimal(position.parameters.value("flag.cases-per-officer"))}`
      : "";
  return {
    label: words,
    value: quantityText(perOfficer.quantity, (value) => decimal(value, 1)),
    detail: `${peers}${flag}; ${longDate(perOfficer.asOf)}`,
    explainHref: link(position, unit, "per-officer", perOfficer.quantity),
    change: changed((other) => other.perOfficer?.quantity ?? notDefined, {
      moreIs: "worse",
      unit: "",
      places: 1,
    }),
  };
}
