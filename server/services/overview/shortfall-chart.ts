import type { BarGroup, ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, percent, quantityText } from "@/server/contracts/format";
import { qualityLabels, serviceLabels } from "@/server/contracts/labels";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { overviewFile } from "./overview-address";
import type { OverviewSource } from "./overview-source";
import { shortfallGroups, type GroupShortfall, type ShortfallGroups } from "./shortfall-groups";
import { shortfallTitle } from "./shortfall-title";

const head = [
  "Group or region",
  "Service",
  "Required, FTE",
  "In post, FTE",
  "Shortfall, FTE",
  "Shortfall",
  "Points to the 30% line",
  "Units counted",
  "Quality",
];

/** Shortfall of every region and prison group against the line, modelled apart from published. */
export function shortfallChart(source: OverviewSource): ChartModel {
  const { position } = source;
  const line = position.parameters.value("line.reference-gap");
  const regions = shortfallGroups(source, "probation");
  const groups = shortfallGroups(source, "prison");
  const shown = [...regions.known, ...groups.known];
  return {
    key: "shortfall",
    title: shortfallTitle(regions, groups, line),
    subtitle: `Shortfall of officers as % of required FTE, England and Wales: ${datesWords(regions, groups)}`,
    source: "Source: HMPPS workforce statistics; National Audit Office 2025; Plimsoll model",
    asOf: `Position at ${longDate(position.baseline.asOf)}`,
    notes: notes(regions, groups),
    textAlternative: textAlternative(regions, groups, line),
    table: { head, rows: shown.map(tableRow) },
    csvHref: overviewFile(source, "shortfall"),
    drawing: {
      kind: "ranked-bars",
      groups: [
        bars(regions, `Probation officers by region${modelledWord(regions)}`, line),
        bars(groups, `Prison officers, bands 3 to 5, by group${modelledWord(groups)}`, line),
      ].filter((group) => group.bars.length > 0),
      thresholds: [{ value: line, label: `${percent(line)} gap` }],
    },
  };
}

function modelledWord({ modelled }: ShortfallGroups): string {
  return modelled ? " (modelled)" : "";
}

function bars({ known, modelled }: ShortfallGroups, label: string, line: number): BarGroup {
  return {
    label,
    modelled,
    bars: known.map(({ aggregate, shortfallPercent }) => ({
      label: aggregate.unit.name,
      value: shortfallPercent,
      text: percent(shortfallPercent),
      strong: shortfallPercent > line,
    })),
  };
}

function datesWords(regions: ShortfallGroups, groups: ShortfallGroups): string {
  const dated = (list: ShortfallGroups) => list.known[0]?.aggregate.staffing.inPost.asOf;
  const [probation, prison] = [dated(regions), dated(groups)];
  return [
    ...(probation ? [`probation scaled to the national total of ${longDate(probation)}`] : []),
    ...(prison ? [`prisons ${longDate(prison)}`] : []),
  ].join("; ");
}

function tableRow({ aggregate }: GroupShortfall): readonly string[] {
  const { unit, staffing, sums } = aggregate;
  const tenth = (value: number) => decimal(value, 1);
  return [
    unit.name,
    serviceLabels[unit.service],
    quantityText(staffing.required.quantity, tenth),
    quantityText(staffing.inPost.quantity, tenth),
    quantityText(staffing.shortfallFte, tenth),
    quantityText(staffing.shortfallPercent, (value) => percent(value, 1)),
    quantityText(
      staffing.pointsToLine,
      (value) => `${tenth(Math.abs(value))} ${value > 0 ? "past" : "inside"}`,
    ),
    `${sums.unitsKnown} of ${sums.units}`,
    `${staffing.quality} ${qualityLabels[staffing.quality]}`,
  ];
}

function notes(regions: ShortfallGroups, groups: ShortfallGroups): readonly string[] {
  const modelled = regions.modelled || groups.modelled;
  return [
    ...(modelled ? ["Hatched bars are modelled: not for publication."] : []),
    ...(groups.known.length > 0
      ? ["A bar is the sum of the units with figures; the published national total covers more prisons."]
      : []),
    ...notShown([...regions.unknown, ...groups.unknown]),
  ];
}

function notShown(unknown: readonly AggregatePosition[]): readonly string[] {
  if (unknown.length === 0) return [];
  return [
    `Not shown: ${unknown.map(({ unit }) => unit.name).join(", ")}. No officers are published for them.`,
  ];
}

function textAlternative(regions: ShortfallGroups, groups: ShortfallGroups, line: number): string {
  const words = ({ known }: ShortfallGroups) =>
    known
      .map(({ aggregate, shortfallPercent }) => `${aggregate.unit.name} ${percent(shortfallPercent)}`)
      .join(", ");
  return [
    `Bars of shortfall with a line at ${percent(line)}.`,
    ...(regions.known.length > 0 ? [`Probation regions${modelledWord(regions)}: ${words(regions)}.`] : []),
    ...(groups.known.length > 0 ? [`Prison groups${modelledWord(groups)}: ${words(groups)}.`] : []),
  ].join(" ");
}
