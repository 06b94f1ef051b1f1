import { CFB, read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { WorkbookFormat } from "@/server/contracts/workbook";
import { odsParts } from "./ods-parts";
import { xlsxParts } from "./xlsx-parts";

/** A workbook as two readers find it: its cells by a library that did not write them, the rest in the files themselves. */
export interface ReadWorkbook {
  readonly properties: Readonly<Record<string, string>>;
  /** Name of the sheet on which it opens, and the cells on which sheets stand: `A1`. */
  readonly opensOn: string;
  readonly cursors: readonly string[];
  /** Pictures, comments, macros, links to other files: what a data file has no use for. */
  readonly extras: readonly string[];
  readonly looks: Looks;
  readonly sheets: readonly ReadSheet[];
}

export interface Looks {
  readonly fills: boolean;
  readonly raisedText: boolean;
}

export interface ReadSheet extends SheetParts {
  readonly rows: readonly (readonly ReadCell[])[];
}

export interface SheetParts {
  readonly name: string;
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  /** What the sheet has of merged cells, hidden rows and the like, by name. */
  readonly oddities: readonly string[];
}

export interface ReadCell {
  readonly type: "text" | "number" | "date" | "blank";
  /** As shown. */
  readonly text: string;
  readonly value: unknown;
}

export type Package = ReadonlyMap<string, string>;

export interface WorkbookParts extends Omit<ReadWorkbook, "sheets"> {
  readonly sheets: readonly SheetParts[];
}

export function readWorkbook(bytes: Buffer, format: WorkbookFormat): ReadWorkbook {
  const parts = format === "xlsx" ? xlsxParts(unpack(bytes)) : odsParts(unpack(bytes));
  const book = read(bytes, { type: "buffer", cellNF: true, cellText: true, cellDates: true, UTC: true });
  return {
    ...parts,
    sheets: parts.sheets.map((sheet) => ({ ...sheet, rows: rowsOf(book.Sheets[sheet.name] ?? {}) })),
  };
}

/** What we use of the reader of packages, which comes without types. */
interface PackageReader {
  read(
    bytes: Buffer,
    options: { readonly type: "buffer" },
  ): {
    readonly FullPaths: readonly string[];
    readonly FileIndex: readonly { readonly content?: Uint8Array }[];
  };
}

/** The files in the file. */
export function unpack(bytes: Buffer): Package {
  const zip = (CFB as unknown as PackageReader).read(bytes, { type: "buffer" });
  return new Map(
    zip.FullPaths.flatMap((path, index) => {
      const content = zip.FileIndex[index]?.content;
      return path.endsWith("/") || !content
        ? []
        : [[path.replace("Root Entry/", ""), Buffer.from(content).toString("utf8")]];
    }),
  );
}

function rowsOf(sheet: WorkSheet): readonly (readonly ReadCell[])[] {
  if (!sheet["!ref"]) return [];
  const { e: end } = utils.decode_range(sheet["!ref"]);
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: end.c + 1 }, (__, c) => cellOf(sheet[utils.encode_cell({ r, c })] as CellObject)),
  );
}

const types = { s: "text", n: "number", d: "date", b: "text", e: "text", z: "blank" } as const;

function cellOf(cell: CellObject | undefined): ReadCell {
  if (cell?.v === undefined || cell.v === "") return { type: "blank", text: "", value: null };
  return { type: types[cell.t], text: cell.w ?? String(cell.v), value: cell.v };
}
