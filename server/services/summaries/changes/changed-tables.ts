import type { PositionCell, ServicePositionView } from "@/server/contracts/overview";
import { decimal, longDate } from "@/server/contracts/format";
import type { ChangedRow, ChangedTable } from "@/server/contracts/summary-changes";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { divide, known, type Quantity } from "@/server/engine/quantity";
import { sourceTitle } from "../../explain/explain-steps";
import type { OverviewSource } from "../../overview/overview-source";
import { serviceRows } from "../../overview/service-rows";
import { aggregates } from "../../positions/aggregates";
import { serviceCodes } from "../../positions/service-codes";
import { restated } from "./restated";

type Cell = "staff" | "shortfall" | "workload" | "over";

interface Measure {
  readonly cell: Cell;
  readonly label: string;
  readonly read: (aggregate: AggregatePosition) => Quantity;
  readonly asOf: (aggregate: AggregatePosition) => string;
  readonly unit: string;
}

const staffDate = ({ staffing }: AggregatePosition) => staffing.inPost.asOf;
const workloadDate = ({ workload }: AggregatePosition) => workload.percent.asOf;

const measures: readonly Measure[] = [
  {
    cell: "staff",
    label: "In post, FTE",
    read: ({ staffing }) => staffing.inPost.quantity,
    asOf: staffDate,
    unit: "FTE",
  },
  {
    ...{ cell: "shortfall", label: "Shortfall", asOf: staffDate, unit: "points" },
    read: ({ staffing }) => staffing.shortfallPercent,
  },
  {
    ...{ cell: "workload", label: "Mean workload", asOf: workloadDate, unit: "points" },
    read: ({ workload }) => workload.percent.quantity,
  },
  {
    ...{
      cell: "over",
      label: "Units over the workload line",
      asOf: workloadDate,
      unit: "points in the share of units",
    },
    read: ({ unitsOver }) => divide(known(100 * unitsOver.count), known(unitsOver.of), "not-reported"),
  },
];

/** Every figure of the overview's position table at two positions, as it prints them, and why each moved. */
export function changedTables(before: OverviewSource, now: OverviewSource): readonly ChangedTable[] {
  const others = serviceRows(before);
  const same = aggregates(restated(before.position, now.position.parameters));
  return serviceRows(now).map((service) => {
    const code = serviceCodes[service.service];
    const sides = {
      before: before.aggregates.get(code),
      restated: same.get(code),
      now: now.aggregates.get(code),
    };
    const other = others.find((each) => each.service === service.service);
    return {
      heading: service.label,
      rows: measures.flatMap((measure) => row(measure, sides, { other, service })),
    };
  });
}

interface Sides {
  readonly before: AggregatePosition | undefined;
  /** The earlier data with the later assumptions. */
  readonly restated: AggregatePosition | undefined;
  readonly now: AggregatePosition | undefined;
}

function row(
  measure: Measure,
  sides: Sides,
  {
    other,
    service,
  }: { readonly other: ServicePositionView | undefined; readonly service: ServicePositionView },
): readonly ChangedRow[] {
  const { before, now } = sides;
  const change = service[measure.cell].change;
  if (!before || !now || !other || change === null) return [];
  const isCount = measure.cell === "over";
  return [
    {
      measure: measure.label,
      before: cellText(other[measure.cell], isCount ? before : null),
      beforeDate: longDate(measure.asOf(before)),
      now: cellText(service[measure.cell], isCount ? now : null),
      nowDate: longDate(measure.asOf(now)),
      change,
      why: whyWords(measure, sides),
    },
  ];
}

/** Counts of two dates have different denominators. */
function cellText({ value }: PositionCell, counted: AggregatePosition | null): string {
  return counted && counted.unitsOver.of > 0 ? `${value} of ${decimal(counted.unitsOver.of)}` : value;
}

/** Which part of a change is the assumptions', and what the rest is: the later data, and where they are from. */
function whyWords(measure: Measure, { before, restated: same, now }: Sides): string {
  if (!before || !same || !now) return "";
  const [old, middle, later] = [measure.read(before), measure.read(same), measure.read(now)];
  if (!old.known || !middle.known || !later.known) return "Not known at one of the dates.";
  if (measure.asOf(before) === measure.asOf(now) && old.value === later.value)
    return "No later figure is published.";
  const part = decimal(middle.value - old.value, 1);
  const assumed = part === decimal(0, 1) ? "" : ` Assumptions: ${part} ${measure.unit} of it.`;
  return `Data: ${sourceOf(measure, now)}.${assumed}`;
}

function sourceOf({ cell }: Measure, { staffing, workload }: AggregatePosition): string {
  if (cell === "workload" || cell === "over")
    return workload.basis === "points"
      ? "modelled weeks of the later date"
      : "officers and crowding of the later date";
  const { inPost, required } = staffing;
  const titles = [inPost, required].flatMap(({ fact }) => (fact ? [sourceTitle(fact.source)] : []));
  return [...new Set(titles)].join("; ") || "sums of the units";
}
