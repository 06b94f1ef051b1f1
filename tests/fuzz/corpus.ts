import { readFileSync, readdirSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { utils, write } from "@e965/xlsx";
import { openFile } from "@/server/imports/open/open-file";
import type { CellValue, FileFormat } from "@/server/imports/sheet";
import { templates } from "@/server/imports/templates/all-templates";
import { madeSource } from "../imports/support/made-source";
import { wmtTable } from "../imports/support/wmt-export";

const folder = `${import.meta.dirname}/../imports/files`;
type Table = readonly (readonly CellValue[])[];

/** Files that are read without an error, of one format: what is changed begins with them. */
export async function corpus(format: FileFormat): Promise<readonly Buffer[]> {
  const names = readdirSync(`${folder}/bulletins`).filter((_name, place) => place % 4 === 0);
  const bulletins = names.map((name) => readFileSync(`${folder}/bulletins/${name}`));
  const tables: Table[] = [
    ...(await Promise.all(bulletins.slice(0, 2).map(tableOf))),
    ...templates.map(({ columns, examples }) => [columns.map(({ head }) => head), ...examples]),
    wmtTable([{ name: "Doe, Jane" }, { name: "Poe, John", unit: "Derbyshire", grade: "PSO" }]),
  ];
  if (format === "csv") return tables.map((rows) => Buffer.from(stringify(rows.map((row) => [...row]))));
  if (format === "ods") return [...bulletins, ...tables.slice(2).map((rows) => written(rows, "ods"))];
  const workforce = readFileSync(`${folder}/noms-workforce-statistics-june-2016-tables.xlsx`);
  // The large one seldom: it takes as long as thirty of the others.
  return [...Array.from({ length: 3 }, () => tables.map((rows) => written(rows, "xlsx"))).flat(), workforce];
}

async function tableOf(bytes: Buffer): Promise<Table> {
  const rows: (readonly CellValue[])[] = [];
  const file = await openFile(madeSource(bytes));
  for await (const batch of file.sheets[0]!.rows())
    for (const { number, cells } of batch) {
      while (rows.length < number - 1) rows.push([]);
      rows.push(cells);
    }
  return rows;
}

function written(rows: Table, bookType: "xlsx" | "ods"): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "Figures");
  return write(book, { type: "buffer", bookType, compression: true }) as Buffer;
}
