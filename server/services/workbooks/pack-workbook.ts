import { longDate } from "@/server/contracts/format";
import type { ChartFile } from "@/server/contracts/chart-file";
import type { PackChanges, PackDocument } from "@/server/contracts/pack";
import type { CoverItem, Workbook, WorkbookTable } from "@/server/contracts/workbook";
import { serviceContact } from "../reading/service-contact";
import { printedCell } from "./printed-cell";
import { printedColumns } from "./printed-columns";
import { shorthandItems } from "./shorthand-items";

/** The numbers of an issue of a pack: a table a chart, and one of what changed. */
export function packWorkbook(pack: PackDocument): Workbook {
  const notes = [...new Set(pack.charts.flatMap(({ foot }) => foot))];
  const markers = ({ foot }: ChartFile) => foot.map((line) => ` [note ${notes.indexOf(line) + 1}]`).join("");
  return {
    ...{ title: pack.title, subject: pack.made, keywords: ["staffing", "workload", "pack"] },
    ...{ asOf: pack.asOf, notes, cover: cover(pack) },
    tables: [
      ...pack.charts.map((chart, index) => ({
        name: `${index + 1} ${chart.title}`,
        holds: `${chart.title}. ${chart.subtitle}${markers(chart)}`,
        ...printedColumns(chart.table),
      })),
      ...(pack.changes === null || pack.changes.charts.length === 0 ? [] : [changed(pack.changes)]),
    ],
  };
}

function cover(pack: PackDocument): readonly CoverItem[] {
  const modelled = pack.charts.filter(({ warning }) => warning !== null).length;
  const lines: readonly (readonly [string, string])[] = [
    ["Title", pack.title],
    ["What it shows", `${pack.made}: the numbers of ${pack.charts.length} charts`],
    [
      "Standing",
      modelled === 0 ? "Management information: not official statistics" : modelledWords(modelled),
    ],
    ["As of", longDate(pack.asOf)],
    ["Marking", pack.marking === "" ? "None set" : pack.marking],
    ["Clearance", pack.clearance === "" ? "Not cleared by anybody yet" : pack.clearance],
    ["Contact", serviceContact()?.label ?? "No contact is set for this copy of the service"],
    ["Data and register", pack.pin],
    ["Model version", `Plimsoll ${pack.engineVersion}`],
    ["Data quality", "Of each chart: see its notes"],
    ["Assurance", "Not assured"],
    ["Source", "Of each chart: see its notes"],
    ["How to cite", `Plimsoll, “${pack.title}”, ${pack.made}. Not official statistics.`],
  ];
  return [...lines.map(([item, text]) => ({ item, text })), ...shorthandItems()];
}

const modelledWords = (count: number) =>
  `${count} of the charts ${count === 1 ? "is" : "are"} modelled: not for publication`;

function changed({ heading, why, charts }: PackChanges): WorkbookTable {
  return {
    name: "What changed",
    holds: [`${heading}.`, ...why].join(" "),
    heads: ["Chart", "Row", "Figure", "Before", "Now"],
    rows: charts.flatMap(({ title, rows }) =>
      rows.map(([row, figure, before, now]) => [title, row, figure, printedCell(before), printedCell(now)]),
    ),
  };
}
