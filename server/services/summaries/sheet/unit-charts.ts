import type { Bar, ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, percent } from "@/server/contracts/format";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Quantity } from "@/server/engine/quantity";
import { staffNouns, unitsOf } from "../../overview/service-nouns";
import type { Position } from "../../positions/load-position";

interface Measure {
  readonly key: string;
  readonly read: (unit: UnitPosition) => Quantity;
  readonly line: number;
  readonly lineLabel: string;
  /** `are past the 30% line`. */
  readonly beyond: (count: number) => string;
  /** `is 41% short`. */
  readonly worst: (value: string) => string;
  readonly subtitle: string;
  readonly modelled: boolean;
}

/** Shortfall and workload of the ranked units of a region or group, worst first; those that have figures only. */
export function unitCharts(
  position: Position,
  { unit, workload, staffing }: AggregatePosition,
): readonly ChartModel[] {
  const { parameters } = position;
  const gap = parameters.value("line.reference-gap");
  const over = parameters.value("line.over");
  const how =
    workload.basis === "points" ? "modelled, official points" : "inferred from staffing and crowding";
  const isModelled = staffing.quality === "D";
  const measures: readonly Measure[] = [
    {
      ...{ key: "shortfall", line: gap, lineLabel: `${percent(gap)} gap` },
      read: (one) => one.staffing.shortfallPercent,
      beyond: (count) => `${count === 1 ? "is" : "are"} past the ${percent(gap)} line`,
      worst: (value) => `is ${value} short`,
      subtitle: `Shortfall of ${staffNouns[unit.service]}, % of required FTE, ${longDate(staffing.inPost.asOf)}${isModelled ? ", modelled" : ""}`,
      modelled: isModelled,
    },
    {
      ...{ key: "workload", line: over, lineLabel: percent(over) },
      read: (one) => one.workload.percent.quantity,
      beyond: (count) => `${count === 1 ? "carries" : "carry"} more than ${percent(over)}`,
      worst: (value) => `carries ${value}`,
      subtitle: `Workload, ${how}, ${longDate(workload.percent.asOf)}`,
      modelled: true,
    },
  ];
  const ranked = position.units.filter((one) => one.unit.parent === unit.code && one.ranking.ranked);
  return measures.flatMap((measure) => unitChart(position, ranked, measure));
}

function unitChart(
  position: Position,
  ranked: readonly UnitPosition[],
  measure: Measure,
): readonly ChartModel[] {
  const rows = ranked
    .flatMap((one) => {
      const quantity = measure.read(one);
      return quantity.known
        ? [{ name: one.unit.name, service: one.unit.service, value: quantity.value }]
        : [];
    })
    .sort((a, b) => b.value - a.value);
  const [most] = rows;
  if (!most) return [];
  const beyond = rows.filter(({ value }) => value > measure.line).length;
  const bars: readonly Bar[] = rows.map(({ name, value }) => ({
    ...{ label: name, value, text: percent(value), strong: value > measure.line },
  }));
  return [
    {
      key: measure.key,
      title: `${decimal(beyond)} of ${unitsOf(most.service, rows.length)} ${measure.beyond(beyond)}; ${most.name} ${measure.worst(percent(most.value))}`,
      subtitle: measure.subtitle,
      source: "",
      asOf: `Position at ${longDate(position.baseline.asOf)}`,
      notes: [],
      textAlternative: `Bars with a line at ${measure.lineLabel}: ${bars.map(({ label, text }) => `${label} ${text}`).join(", ")}.`,
      table: { head: ["Unit", "%"], rows: bars.map(({ label, text }) => [label, text]) },
      csvHref: null,
      drawing: {
        kind: "ranked-bars",
        groups: [{ label: "", modelled: measure.modelled, bars }],
        thresholds: [{ value: measure.line, label: measure.lineLabel }],
      },
    },
  ];
}
