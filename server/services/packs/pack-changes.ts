import type { PackIssueLine } from "@/db/queries/packs";
import { longDate } from "@/server/contracts/format";
import type { PackChanges } from "@/server/contracts/pack";
import type { IssuedChart } from "./draw-pack";

type Issue = Pick<PackIssueLine, "number" | "asOf" | "snapshot" | "registerHash" | "engineVersion">;

/** What moved from one issue of a pack to the next, cell by cell, and what can have moved it. */
export function packChanges(
  before: { readonly issue: Issue; readonly charts: readonly IssuedChart[] },
  now: { readonly issue: Issue; readonly charts: readonly IssuedChart[] },
): PackChanges {
  const earlier = new Map(before.charts.map((chart) => [chart.key, chart.file]));
  return {
    heading: `Since issue ${before.issue.number}, position at ${longDate(before.issue.asOf)}`,
    why: reasons(before.issue, now.issue),
    charts: now.charts.flatMap(({ key, file }) => {
      const old = earlier.get(key);
      const rows = old ? movedCells(old.table, file.table) : [];
      return rows.length === 0 ? [] : [{ key, title: file.title, rows }];
    }),
  };
}

function reasons(before: Issue, now: Issue): readonly string[] {
  const told = [
    ...(before.snapshot === now.snapshot
      ? []
      : [`The data: position at ${longDate(now.asOf)} instead of ${longDate(before.asOf)}.`]),
    ...(before.registerHash === now.registerHash ? [] : ["The assumptions: the parameters in force differ."]),
    ...(before.engineVersion === now.engineVersion
      ? []
      : [`The model: version ${now.engineVersion} instead of ${before.engineVersion}.`]),
  ];
  return told.length > 0 ? told : ["Data, assumptions and model are the same in both issues."];
}

type Table = IssuedChart["file"]["table"];
type Cell = PackChanges["charts"][number]["rows"][number];

/** Row, column, before and now, where the two differ; a row that only one of them has is `[z]` in the other. */
function movedCells(before: Table, now: Table): readonly Cell[] {
  const [old, current] = [rowsByName(before), rowsByName(now)];
  const names = [...new Set([...current.keys(), ...old.keys()])];
  const columns = [...new Set([...now.head.slice(1), ...before.head.slice(1)])];
  return names.flatMap((name) =>
    columns.flatMap((column): Cell[] => {
      const [was, is] = [old.get(name)?.get(column) ?? notThere, current.get(name)?.get(column) ?? notThere];
      return was === is ? [] : [[name, column, was, is]];
    }),
  );
}

const notThere = "[z]";

const rowsByName = ({ head, rows }: Table) =>
  new Map(
    rows.map(([name = "", ...cells]) => [
      name,
      new Map(cells.map((cell, index) => [head[index + 1] ?? "", cell])),
    ]),
  );
