import { utils } from "@e965/xlsx";
import type { WorkbookFormat } from "@/server/contracts/workbook";
import { checkCells } from "./check-cells";
import { readWorkbook, type ReadSheet, type ReadWorkbook } from "./read-workbook";

/** Breaches of the rules for accessible statistics spreadsheets, a sentence each; none where the file keeps them all. */
export function checkWorkbook(bytes: Buffer, format: WorkbookFormat): readonly string[] {
  const workbook = readWorkbook(bytes, format);
  return [
    ...beginning(workbook),
    ...naming(workbook),
    ...properties(workbook),
    ...looks(workbook),
    ...workbook.sheets.flatMap((sheet) => [...shape(sheet), ...checkCells(sheet)]),
    ...shorthand(workbook),
    ...noteMarkers(workbook),
  ];
}

const firstSheets = ["Cover", "Contents", "Notes"];
const coverItems = [
  "Title",
  "As of",
  "Marking",
  "Contact",
  "Data and register",
  "Model version",
  "Data quality",
  "Assurance",
  "Source",
  "How to cite",
];

function beginning({ sheets, opensOn, cursors }: ReadWorkbook): readonly string[] {
  const items = new Set(sheets[0]?.rows.map(([item]) => item?.text));
  const listed = new Set(sheets[1]?.rows.map(([name]) => name?.text));
  return [
    ...(firstSheets.every((name, index) => sheets[index]?.name === name)
      ? []
      : ["It does not begin with a cover, contents and notes."]),
    ...coverItems.filter((item) => !items.has(item)).map((item) => `The cover does not say: ${item}.`),
    ...sheets.filter(({ name }) => !listed.has(name)).map(({ name }) => `The contents leave out ${name}.`),
    ...(opensOn === sheets[0]?.name ? [] : [`It opens on ${opensOn}, not on its first sheet.`]),
    ...cursors.filter((cell) => cell !== "A1").map((cell) => `A sheet opens on ${cell}, not on A1.`),
  ];
}

const longestName = 31;

function naming({ sheets }: ReadWorkbook): readonly string[] {
  const names = sheets.map(({ name }) => name.toLowerCase());
  return sheets.flatMap(({ name }, index) => [
    ...(names.indexOf(name.toLowerCase()) === index ? [] : [`Two sheets are called ${name}.`]),
    ...(/^(sheet|table)?\s*\d*$/i.test(name) || name.length > longestName
      ? [`${name} is no name that says what a sheet holds.`]
      : []),
  ]);
}

function properties({ properties: all }: ReadWorkbook): readonly string[] {
  return Object.entries(all)
    .filter(([, text]) => text.trim() === "")
    .map(([name]) => `The document property ${name} is not set.`);
}

function looks({ looks: { fills, raisedText }, extras }: ReadWorkbook): readonly string[] {
  return [
    ...(fills ? ["Cells are filled with colour."] : []),
    ...(raisedText ? ["Text is raised or lowered."] : []),
    ...extras.map((path) => `It carries ${path}.`),
  ];
}

function shape({ name, tables, oddities, rows }: ReadSheet): readonly string[] {
  const [table] = tables;
  const width = rows[0]?.length ?? 0;
  const used =
    rows.length === 0
      ? ""
      : utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
  const heads = (rows[0] ?? []).map(({ text }) => text.toLowerCase());
  return [
    ...(rows.length < 2 ? [`${name} is a blank sheet.`] : []),
    ...(tables.length === 1 ? [] : [`${name} has ${tables.length} tables.`]),
    ...(table && table.range !== used
      ? [`The table of ${name} is ${table.range}, and ${used} is in use.`]
      : []),
    ...(table && !/^[A-Za-z_]\w*$/.test(table.name) ? [`The table of ${name} has no usable name.`] : []),
    ...(new Set(heads).size === heads.length ? [] : [`Two columns of ${name} have one head.`]),
    ...oddities.map((oddity) => `${name} has ${oddity}.`),
    ...rows.flatMap((row, index) =>
      row.every(({ type }) => type === "blank") ? [`${name} has a blank row, ${index + 1}.`] : [],
    ),
    ...Array.from({ length: width }, (_, column) => column)
      .filter((column) => rows.every((row) => row[column]?.type === "blank"))
      .map((column) => `${name} has a blank column, ${utils.encode_col(column)}.`),
  ];
}

function shorthand({ sheets }: ReadWorkbook): readonly string[] {
  const defined = new Set(
    sheets[0]?.rows.map(([item]) => /^Shorthand (\[[a-z]\])$/.exec(item?.text ?? "")?.[1]),
  );
  const used = new Set(
    sheets.slice(1).flatMap(({ rows }) => rows.flat().flatMap(({ text }) => text.match(/\[[a-z]\]/g) ?? [])),
  );
  return [...used].filter((mark) => !defined.has(mark)).map((mark) => `${mark} is used and not explained.`);
}

function noteMarkers({ sheets }: ReadWorkbook): readonly string[] {
  const listed = new Set(sheets[2]?.rows.map(([note]) => note?.text));
  const texts = sheets.flatMap(({ name, rows }) => rows.flat().map(({ text }) => ({ name, text })));
  return texts.flatMap(({ name, text }) => [
    ...(text.match(/\[note \d+\]/g) ?? [])
      .filter((marker) => !listed.has(marker.slice(1, -1)))
      .map((marker) => `${name} refers to ${marker}, which is not listed.`),
    ...(/[*†‡§¹²³⁰-⁹]$/.test(text) ? [`${name} marks a note by a symbol: ${text.slice(-20)}`] : []),
  ]);
}
