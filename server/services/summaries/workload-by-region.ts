import type { Bar, ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import { aggregates } from "../positions/aggregates";
import type { Position } from "../positions/load-position";
import { groupUnits } from "../units/group-units";

interface Row {
  readonly name: string;
  readonly workloadPercent: number;
  readonly units: number;
  /** Units over the line for as many weeks as the rule asks for; null where it is not known. */
  readonly sustained: number | null;
}

/** Mean workload of regions against the line; null where no workload is known. */
export function workloadByRegion(position: Position): ChartModel | null {
  const { parameters, baseline } = position;
  const line = parameters.value("line.over");
  const weeks = `${decimal(parameters.value("rule.sustained-weeks"))} weeks`;
  const rows = rowsOf(position).sort((a, b) => b.workloadPercent - a.workloadPercent);
  const [most] = rows;
  if (!most) return null;
  const over = rows.filter(({ workloadPercent }) => workloadPercent > line);
  const week =
    position.snapshot.weekSums
      .map((row) => row.week)
      .sort()
      .at(-1) ?? baseline.asOf;
  return {
    key: "workload-by-region",
    title: `${decimal(over.length)} of ${plural(rows.length, "region")} carry more than ${percent(line)}; ${most.name} carries ${percent(most.workloadPercent)}`,
    subtitle: `Mean workload of probation officers by region, % of available points, week of ${longDate(week)}`,
    source: "Source: Plimsoll model, from national totals",
    asOf: `Position at ${longDate(baseline.asOf)}`,
    notes: [
      `In brackets: units of the region whose mean has been over ${percent(line)} for ${weeks} or more.`,
      "Modelled from national totals: not for publication.",
    ],
    textAlternative: `Bars of workload with a line at ${percent(line)}: ${rows.map(({ name, workloadPercent }) => `${name} ${percent(workloadPercent)}`).join(", ")}.`,
    table: {
      head: ["Region", "Workload", `Units over ${percent(line)} for ${weeks}`, "Units"],
      rows: rows.map(({ name, workloadPercent, sustained, units }) => [
        ...[name, percent(workloadPercent), sustained === null ? "[x]" : decimal(sustained), decimal(units)],
      ]),
    },
    csvHref: null,
    drawing: {
      kind: "ranked-bars",
      groups: [
        { label: "Probation regions (modelled)", modelled: true, bars: rows.map((row) => bar(row, line)) },
      ],
      thresholds: [{ value: line, label: percent(line) }],
    },
  };
}

function rowsOf(position: Position): Row[] {
  return groupUnits(position)
    .filter(({ service }) => service === "probation")
    .flatMap(({ code, name }) => {
      const sum = aggregates(position).get(code);
      const quantity = sum?.workload.percent.quantity;
      if (!sum || !quantity?.known) return [];
      return [
        {
          ...{ name, workloadPercent: quantity.value, units: sum.sums.units },
          sustained: sum.unitsSustained?.count ?? null,
        },
      ];
    });
}

function bar({ name, workloadPercent, sustained, units }: Row, line: number): Bar {
  const weeks = sustained === null ? "" : ` (${decimal(sustained)} of ${decimal(units)})`;
  return {
    ...{ label: name, value: workloadPercent, text: `${percent(workloadPercent)}${weeks}` },
    strong: workloadPercent > line,
  };
}
