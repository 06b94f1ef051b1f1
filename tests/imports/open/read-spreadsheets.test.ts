import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { madeOds, madeXlsx } from "../support/made-spreadsheet";
import { readSheets } from "../support/read-sheets";

const folder = `${import.meta.dirname}/../files`;
const workforce = readFileSync(`${folder}/noms-workforce-statistics-june-2016-tables.xlsx`);

const odsCell = (type: string, value: string, text = "") =>
  `<table:table-cell office:value-type="${type}" office:${value}><text:p>${text}</text:p></table:table-cell>`;
const odsRow = (cells: string, attributes = "") =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const odsTable = (rows: string) => `<table:table table:name="A">${rows}</table:table>`;

describe("An ODS file", () => {
  test("gives figures, texts, dates and truth as they are, and no trailing blanks", async () => {
    const cells = [
      odsCell("float", 'value="1164"', "1,164"),
      odsCell("percentage", 'value="0.5"', "50%"),
      odsCell("date", 'date-value="2018-03-23T00:00:00"', "23/03/18"),
      odsCell("boolean", 'boolean-value="true"', "TRUE"),
      "<table:table-cell/>",
      '<table:table-cell office:value-type="string"><text:p>a &amp; <text:span>b</text:span><text:s text:c="2"/>c</text:p><text:p>d</text:p></table:table-cell>',
      '<table:table-cell table:number-columns-repeated="16000"/>',
    ].join("");
    const { rows } = await readSheets(madeOds(odsTable(odsRow(cells))));
    expect(rows).toEqual([{ number: 1, cells: [1164, 0.5, "2018-03-23", true, null, "a & b  c\nd"] }]);
  });

  test("counts blank and repeated rows, so that rows have the numbers that their owner sees", async () => {
    const one = odsCell("float", 'value="1"');
    const { rows } = await readSheets(
      madeOds(
        odsTable(
          odsRow("<table:table-cell/>", 'table:number-rows-repeated="3"') +
            odsRow(one, 'table:number-rows-repeated="2"') +
            odsRow(`${one}<table:table-cell table:number-columns-repeated="2"/>${one}`) +
            odsRow("<table:table-cell/>", 'table:number-rows-repeated="1048570"'),
        ),
      ),
    );
    expect(rows).toEqual([
      { number: 4, cells: [1] },
      { number: 5, cells: [1] },
      { number: 6, cells: [1, null, null, 1] },
    ]);
  });

  test("leaves out notes, drawings, covered cells and tables within cells", async () => {
    const inner = odsTable(odsRow(odsCell("float", 'value="9"')));
    const cells = [
      "<table:table-cell><office:annotation><text:p>a note</text:p></office:annotation><text:p>seen</text:p></table:table-cell>",
      '<table:covered-table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:covered-table-cell>',
      `<table:table-cell>${inner}<draw:frame><text:p>drawn</text:p></draw:frame></table:table-cell>`,
      odsCell("float", 'value="2"'),
    ].join("");
    const { file, rows } = await readSheets(madeOds(odsTable(odsRow(cells))));
    expect(file.sheets.map(({ name }) => name)).toEqual(["A"]);
    expect(rows).toEqual([{ number: 1, cells: ["seen", null, null, 2] }]);
  });

  test("counts a formula with the value it had last; one that never had a value is an error with its place", async () => {
    const formula = 'table:formula="of:=SUM([.A1:.A2])"';
    const cells = `<table:table-cell ${formula} office:value-type="float" office:value="3"/><table:table-cell ${formula}/>`;
    const { file, rows } = await readSheets(madeOds(odsTable(odsRow("<table:table-cell/>") + odsRow(cells))));
    expect(rows).toEqual([{ number: 2, cells: [3] }]);
    expect(file.issues).toEqual([
      expect.objectContaining({ severity: "error", rule: "file-formula", sheet: "A", row: 2, value: "B2" }),
      expect.objectContaining({ severity: "notice", rule: "file-formula", row: null }),
    ]);
  });
});

describe("An XLSX file", () => {
  test("gives shared, rich and inline texts, figures, truth, errors and dates", async () => {
    const rows = [
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2"><v>1.5E3</v></c>',
      '<c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c><c r="G2" s="1"><v>43182</v></c>',
      '<c r="H2" s="2"><v>43182</v></c><c r="I2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>',
      '<c r="J2" t="str"><f>A1</f><v>worked out</v></c><c r="K2" s="3"><v>0.5</v></c></row>',
    ].join("");
    const file = madeXlsx(rows, {
      texts: ["<t>one &lt;1&gt;_x000A_x</t>", "<r><t>two </t></r><r><t>three</t></r><rPh><t>read</t></rPh>"],
      formats: ["dd/mm/yyyy", "[Red]0.00&quot; days&quot;", "h:mm"],
    });
    expect((await readSheets(file)).rows).toEqual([
      {
        number: 2,
        cells: [
          ...["one <1>\nx", "two three", null, 1500, true, "#N/A", "2018-03-23", 43182],
          ...["inline", "worked out", 0.5],
        ],
      },
    ]);
  });

  test("counts days from 1904 where it says so, and knows the 29 February 1900 that never was", async () => {
    const rows = '<row><c s="1"><v>1</v></c><c s="1"><v>61</v></c></row>';
    const early = madeXlsx(rows, { formats: ["d mmm yy"] });
    const late = madeXlsx(rows, { formats: ["d mmm yy"], workbookPr: '<workbookPr date1904="1"/>' });
    expect((await readSheets(early)).rows[0]?.cells).toEqual(["1900-01-01", "1900-03-01"]);
    expect((await readSheets(late)).rows[0]?.cells).toEqual(["1904-01-02", "1904-03-02"]);
  });

  test("counts rows and cells that do not say where they are, with a prefix on every name", async () => {
    const rows =
      "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r='4'><x:c><x:v>3</x:v></x:c></x:row>";
    const { file, rows: read } = await readSheets(madeXlsx(rows));
    expect(file.sheets[0]?.name).toBe("Sheet & 1");
    expect(read).toEqual([
      { number: 1, cells: [1, 2] },
      { number: 4, cells: [3] },
    ]);
  });

  test("a formula without a value is an error with its place", async () => {
    const { file } = await readSheets(madeXlsx('<row r="3"><c r="AB3"><f>SUM(A1:A2)</f></c></row>'));
    expect(file.issues).toEqual([
      expect.objectContaining({ severity: "error", rule: "file-formula", row: 3, value: "AB3" }),
    ]);
  });

  test("of the workforce tables holds what another reader finds, cell by cell", async () => {
    const { file } = await readSheets(workforce);
    const other = read(workforce, { cellDates: true, UTC: true });
    expect(file.sheets.map(({ name }) => name)).toEqual(other.SheetNames);
    for (const sheet of file.sheets) {
      const mine = new Map<number, readonly unknown[]>();
      for await (const rows of sheet.rows()) for (const row of rows) mine.set(row.number - 1, row.cells);
      const theirs = utils.sheet_to_json<unknown[]>(other.Sheets[sheet.name]!, {
        header: 1,
        range: { s: { r: 0, c: 0 }, e: utils.decode_range(other.Sheets[sheet.name]!["!ref"]!).e },
        defval: null,
        blankrows: true,
        raw: true,
        UTC: true,
      });
      theirs.forEach((cells, row) => {
        const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== null && cell !== "") + 1);
        expect(mine.get(row) ?? [], `${sheet.name} row ${row + 1}`).toEqual(
          filled.map((cell) =>
            cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === "" ? null : cell,
          ),
        );
      });
    }
  });

  test("with more cells than are kept is read again from the file, the same each time", async () => {
    const row = (number: number) => `<row r="${number}">${`<c><v>${number}</v></c>`.repeat(50)}</row>`;
    const file = madeXlsx(Array.from({ length: 5000 }, (_none, count) => row(count + 1)).join(""));
    const { file: opened, rows } = await readSheets(file);
    expect(rows).toHaveLength(5000);
    expect(rows[4999]).toEqual({ number: 5000, cells: Array<number>(50).fill(5000) });
    for await (const batch of opened.sheets[0]!.rows()) {
      expect(batch[0]).toEqual({ number: 1, cells: Array<number>(50).fill(1) });
      break;
    }
  });
});
