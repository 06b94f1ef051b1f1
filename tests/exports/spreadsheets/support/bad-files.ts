import type { WorkbookFormat } from "@/server/contracts/workbook";

export type Edit = (text: string) => string;
const edit =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`There is nothing to change: ${String(from)}`);
    return changed;
  };

/** What somebody might do to one, and what is found. */
export const badFiles: Record<WorkbookFormat, readonly (readonly [string, string, Edit, string])[]> = {
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
