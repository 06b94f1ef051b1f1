import { describe, expect, it } from "vitest";
import type { Workbook, WorkbookFormat, WorkbookTable } from "@/server/contracts/workbook";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import { zipFiles } from "@/server/exports/spreadsheets/zip-files";
import { checkWorkbook } from "./support/check-workbook";
import { unpack } from "./support/read-workbook";
import { number, sampleWorkbook } from "./support/sample-workbook";

const sample = sampleWorkbook();
const [sampleTable] = sample.tables;
const withTable = (change: Partial<WorkbookTable>): Workbook =>
  sampleWorkbook({ tables: [{ ...sampleTable!, ...change }] });
const row = (...texts: string[]) => [texts];

/** Of the model: a workbook that says too little or keeps a number as a text, and what is found. */
const badModels: readonly (readonly [string, Workbook, string])[] = [
  [
    "a cover that does not cite",
    sampleWorkbook({ cover: sample.cover.slice(0, 9) }),
    "The cover does not say: How to cite.",
  ],
  [
    "shorthand that is not explained",
    sampleWorkbook({ cover: sample.cover.filter(({ item }) => item !== "Shorthand [c]") }),
    "[c] is used and not explained.",
  ],
  [
    "a note that is not listed",
    withTable({ holds: "Every prison [note 9]." }),
    "Contents refers to [note 9], which is not listed.",
  ],
  [
    "a note marked by a symbol",
    withTable({ heads: ["Code", "Unit", "Shortfall*", "Counted on"] }),
    "Prisons, modelled marks a note by a symbol: Shortfall*",
  ],
  ["an empty table", withTable({ rows: [] }), "Prisons, modelled is a blank sheet."],
  [
    "a number kept as a text",
    withTable({ rows: row("a", "b", "1,234.5", "c") }),
    "Prisons, modelled, C2 is a number kept as text.",
  ],
  [
    "a long text",
    withTable({ rows: row("a", "b ".repeat(600), "c", "d") }),
    "Prisons, modelled, B2 holds a text of 1199 characters.",
  ],
  [
    "an identifier that is a number",
    withTable({ rows: [[number(7), "b", "c", "d"]] }),
    "Prisons, modelled, A2 is an identifier and not a text.",
  ],
  [
    "a name that says nothing",
    withTable({ name: "Sheet4" }),
    "Sheet4 is no name that says what a sheet holds.",
  ],
];

type Edit = (text: string) => string;
const edit =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`There is nothing to change: ${String(from)}`);
    return changed;
  };

/** Of the files: what somebody might do to one, and what is found. */
const badFiles: Record<WorkbookFormat, readonly (readonly [string, string, Edit, string])[]> = {
  xlsx: [
    [
      "merged cells",
      "xl/worksheets/sheet4.xml",
      edit("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
      "Prisons, modelled has merged cells.",
    ],
    [
      "a hidden row",
      "xl/worksheets/sheet4.xml",
      edit('<row r="2"', '<row r="2" hidden="1"'),
      "Prisons, modelled has hidden rows.",
    ],
    [
      "a hidden column",
      "xl/worksheets/sheet4.xml",
      edit("<col ", '<col hidden="1" '),
      "Prisons, modelled has hidden columns.",
    ],
    [
      "a hidden sheet",
      "xl/workbook.xml",
      edit('<sheet name="Notes"', '<sheet state="hidden" name="Notes"'),
      "Notes has hidden sheet.",
    ],
    [
      "frozen panes",
      "xl/worksheets/sheet4.xml",
      edit(/<sheetView ([^>]*)\/>/, '<sheetView $1><pane ySplit="1" state="frozen"/></sheetView>'),
      "Prisons, modelled has frozen panes.",
    ],
    [
      "a filter",
      "xl/tables/table4.xml",
      edit("<tableColumns", '<autoFilter ref="A1:D3"/><tableColumns'),
      "Prisons, modelled has a filter.",
    ],
    [
      "a formula",
      "xl/worksheets/sheet4.xml",
      edit("<v>0.342</v>", "<f>1+1</f><v>0.342</v>"),
      "Prisons, modelled has formulas.",
    ],
    [
      "a footer",
      "xl/worksheets/sheet4.xml",
      edit("</worksheet>", "<headerFooter><oddFooter>x</oddFooter></headerFooter></worksheet>"),
      "Prisons, modelled has headers or footers.",
    ],
    [
      "a picture",
      "xl/worksheets/sheet4.xml",
      edit("</worksheet>", '<drawing r:id="rId9"/></worksheet>'),
      "Prisons, modelled has floating boxes or pictures.",
    ],
    [
      "a table that ends too early",
      "xl/tables/table4.xml",
      edit('ref="A1:D3"', 'ref="A1:D2"'),
      "The table of Prisons, modelled is A1:D2, and A1:D3 is in use.",
    ],
    [
      "no table",
      "xl/worksheets/_rels/sheet4.xml.rels",
      edit("tables/table4.xml", "none.xml"),
      "Prisons, modelled has 0 tables.",
    ],
    [
      "fills",
      "xl/styles.xml",
      edit('patternType="gray125"', 'patternType="solid"'),
      "Cells are filled with colour.",
    ],
    [
      "raised text",
      "xl/styles.xml",
      edit("<font>", '<font><vertAlign val="superscript"/>'),
      "Text is raised or lowered.",
    ],
    [
      "another sheet in front",
      "xl/workbook.xml",
      edit(/<workbookView[^>]*?\/>/, '<workbookView activeTab="2"/>'),
      "It opens on Notes, not on its first sheet.",
    ],
    [
      "another cell in front",
      "xl/worksheets/sheet1.xml",
      edit(/<sheetView ([^>]*)\/>/, '<sheetView $1><selection activeCell="B7" sqref="B7"/></sheetView>'),
      "A sheet opens on B7, not on A1.",
    ],
    [
      "no subject",
      "docProps/core.xml",
      edit(/<dc:subject>[^<]*/, "<dc:subject>"),
      "The document property dc:subject is not set.",
    ],
    [
      "another order of sheets",
      "xl/workbook.xml",
      edit('name="Notes"', 'name="Extra"'),
      "It does not begin with a cover, contents and notes.",
    ],
  ],
  ods: [
    [
      "merged cells",
      "content.xml",
      edit(/(<table:table-cell )(?=[^>]*><text:p>Wayland)/, '$1table:number-columns-spanned="2" '),
      "Prisons, modelled has merged cells.",
    ],
    [
      "a hidden row",
      "content.xml",
      edit(
        /<table:table-row>(?=(?:(?!<table:table-row>).)*Wayland)/,
        '<table:table-row table:visibility="collapse">',
      ),
      "Prisons, modelled has hidden rows.",
    ],
    [
      "a formula",
      "content.xml",
      edit('office:value="0.342"', 'office:value="0.342" table:formula="of:=1+1"'),
      "Prisons, modelled has formulas.",
    ],
    [
      "a filter",
      "content.xml",
      edit(
        'table:name="table_Prisons_modelled"',
        'table:name="table_Prisons_modelled" table:display-filter-buttons="true"',
      ),
      "Prisons, modelled has a filter.",
    ],
    [
      "a picture",
      "content.xml",
      edit("<text:p>Wayland", "<draw:frame/><text:p>Wayland"),
      "Prisons, modelled has floating boxes or pictures.",
    ],
    [
      "a table that ends too early",
      "content.xml",
      edit(".D3", ".D2"),
      "The table of Prisons, modelled is A1:D2, and A1:D3 is in use.",
    ],
    [
      "no table",
      "content.xml",
      edit(/<table:database-range table:name="table_Prisons_modelled"[^>]*>/, ""),
      "Prisons, modelled has 0 tables.",
    ],
    [
      "fills",
      "content.xml",
      edit('fo:wrap-option="wrap"', 'fo:wrap-option="wrap" fo:background-color="#ff0000"'),
      "Cells are filled with colour.",
    ],
    [
      "raised text",
      "content.xml",
      edit('fo:font-weight="bold"', 'style:text-position="super 58%"'),
      "Text is raised or lowered.",
    ],
    [
      "a blank cell",
      "content.xml",
      edit(/<text:p>Wayland<\/text:p>/, ""),
      "Prisons, modelled, B2 is blank and does not say why.",
    ],
    [
      "a footer",
      "styles.xml",
      edit("</office:styles>", "</office:styles><style:footer><text:p>x</text:p></style:footer>"),
      "Prisons, modelled has headers or footers.",
    ],
    [
      "frozen panes",
      "settings.xml",
      edit(
        ">0<",
        '>0</config:config-item><config:config-item config:name="HorizontalSplitMode" config:type="short">2<',
      ),
      "Cover has frozen panes.",
    ],
    [
      "another sheet in front",
      "settings.xml",
      edit(/(ActiveTable"[^>]*>)Cover/, "$1Notes"),
      "It opens on Notes, not on its first sheet.",
    ],
    [
      "another cell in front",
      "settings.xml",
      edit(/(CursorPositionY"[^>]*>)0/, "$16"),
      "A sheet opens on A7, not on A1.",
    ],
    [
      "no title",
      "meta.xml",
      edit(/<dc:title>[^<]*/, "<dc:title>"),
      "The document property dc:title is not set.",
    ],
    [
      "two sheets of one name",
      "content.xml",
      edit('table:table table:name="Notes"', 'table:table table:name="Cover"'),
      "Two sheets are called Cover.",
    ],
  ],
};

async function edited(format: WorkbookFormat, path: string, change: Edit, more: readonly string[] = []) {
  const files = unpack(await writeWorkbook(sample, format));
  if (!files.has(path)) throw new Error(`There is no ${path} in ${[...files.keys()].join(", ")}`);
  return zipFiles([
    ...[...files].map(([name, body]) => ({ name, body: name === path ? change(body) : body })),
    ...more.map((name) => ({ name, body: "x" })),
  ]);
}

describe.each(["xlsx", "ods"] as const)("the check of a file as %s", (format) => {
  it.each(badModels)("finds %s", async (_, model, sentence) => {
    expect(checkWorkbook(await writeWorkbook(model, format), format)).toContain(sentence);
  });

  it.each(badFiles[format])("finds %s", async (_, path, change, sentence) => {
    expect(checkWorkbook(await edited(format, path, change), format)).toContain(sentence);
  });

  it("finds macros", async () => {
    const path = format === "xlsx" ? "xl/vbaProject.bin" : "Basic/script-lc.xml";
    const any = format === "xlsx" ? "xl/workbook.xml" : "content.xml";
    expect(checkWorkbook(await edited(format, any, (text) => text, [path]), format)).toContain(
      `It carries ${path}.`,
    );
  });
});
