import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { describe, expect, test } from "vitest";
import { readSheets } from "../support/read-sheets";

const cellsOf = async (content: string | Buffer, pieceBytes?: number) =>
  (await readSheets(content, "a.csv", pieceBytes)).rows.map(({ cells }) => cells);

const wide = (text: string, swap: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

describe("A CSV file", () => {
  test.each([",", ";", "\t", "|"])("parted by %j is read", async (sign) => {
    expect(await cellsOf(["a,b,c", "1,x y,", "2,,z"].join("\n").replaceAll(",", sign))).toEqual([
      ["a", "b", "c"],
      ["1", "x y"],
      ["2", null, "z"],
    ]);
  });

  test("that names its delimiter in the first line is parted by it, and rows keep their numbers", async () => {
    const { rows } = await readSheets("sep=;\r\na,b;c\r\n1;2\r\n");
    expect(rows).toEqual([
      { number: 2, cells: ["a,b", "c"] },
      { number: 3, cells: ["1", "2"] },
    ]);
  });

  test.each(["\n", "\r\n", "\r"])("with lines that end in %j is read", async (end) => {
    const { rows } = await readSheets(`a,b${end}${end}"1${end}2",3${end}4,5${end}`);
    expect(rows).toEqual([
      { number: 1, cells: ["a", "b"] },
      { number: 3, cells: [`1${end}2`, "3"] },
      { number: 5, cells: ["4", "5"] },
    ]);
  });

  test("may have quotes doubled, within a field, and text behind a quoted field", async () => {
    expect(await cellsOf('"a ""b""",5" pipe,"c" d\n1,2,3\n')).toEqual([
      ['a "b"', '5" pipe', "c d"],
      ["1", "2", "3"],
    ]);
  });

  test.each([
    ["UTF-8 with a mark", Buffer.from("\ufeffa,é\n")],
    ["UTF-16, little end first", wide("a,é\n", false)],
    ["UTF-16, big end first", wide("a,é\n", true)],
  ])("in %s is read without a word", async (_what, content) => {
    const { file, rows } = await readSheets(content, "a.csv");
    expect(rows).toEqual([{ number: 1, cells: ["a", "é"] }]);
    expect(file.issues).toEqual([]);
  });

  test("in Windows-1252 is read, and that is told", async () => {
    const { file, rows } = await readSheets(Buffer.from("a,caf\xe9 \x96 \x80 5\n", "latin1"));
    expect(rows).toEqual([{ number: 1, cells: ["a", "café – € 5"] }]);
    expect(file.issues.map(({ rule, severity }) => [rule, severity])).toEqual([["file-encoding", "notice"]]);
  });

  test("parted by semicolons with decimal commas gives numbers, and that is told", async () => {
    const { file, rows } = await readSheets("name;fte\nA;12,5\nB;1.164,25\nC;1.164\nD, E;7\n");
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([
      ["A", 12.5],
      ["B", 1164.25],
      ["C", 1164],
      ["D, E", "7"],
    ]);
    expect(file.issues.map(({ rule }) => rule)).toEqual(["file-decimal-comma"]);
  });

  test("parted by semicolons with thousands or decimal points stays as it is", async () => {
    const { file, rows } = await readSheets("name;fte\nA;1,164\nB;12.5\n");
    expect(rows[1]?.cells).toEqual(["A", "1,164"]);
    expect(file.issues).toEqual([]);
  });

  test("of any table, however it is cut into pieces, is what was written", async () => {
    const table = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom(...'ab,;"\n\r 1é') }), { minLength: 2, maxLength: 4 }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (lines, pieceBytes) => {
        const written = [["head", "of", "table"], ...lines];
        const text = `sep=,\n${stringify(written, { quoted: true })}`;
        expect(await cellsOf(text, pieceBytes)).toEqual(
          written
            .map((fields) => fields.slice(0, fields.findLastIndex((field) => field !== "") + 1))
            .filter((fields) => fields.length > 0)
            .map((fields) => fields.map((field) => (field === "" ? null : field))),
        );
      }),
      { numRuns: 300 },
    );
  });
});
