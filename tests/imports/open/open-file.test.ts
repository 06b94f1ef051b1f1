import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FileRefused } from "@/server/imports/file-refused";
import type { ImportRule } from "@/server/imports/import-rules";
import { madeOds, madeXlsx } from "../support/made-spreadsheet";
import { makeZip, type MadePart } from "../support/make-zip";
import { readSheets } from "../support/read-sheets";

const folder = `${import.meta.dirname}/../files`;
const bulletin = readFileSync(`${folder}/bulletins/prison-pop-march-2018.ods`);

async function refused(content: string | Buffer): Promise<FileRefused> {
  const error: unknown = await readSheets(content).catch((caught: unknown) => caught);
  if (!(error instanceof FileRefused)) throw new Error("The file was let in.", { cause: error });
  return error;
}

const refusal = async (content: string | Buffer) => (await refused(content)).issue;

const cell = '<table:table-cell office:value-type="float" office:value="1"/>';
const table = `<table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table>`;
const ole = (name: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(name, "utf16le")]);

describe("A file is known by its content", () => {
  test("an ODS file called .xlsx is read as ODS, and that is told", async () => {
    const { file, rows } = await readSheets(bulletin, "bulletin.xlsx");
    expect(file.format).toBe("ods");
    expect(rows[0]).toEqual({ number: 1, cells: ["Monthly Bulletin - March 2018"] });
    expect(file.issues.map(({ severity, rule }) => [severity, rule])).toEqual([
      ["notice", "file-extension-differs"],
    ]);
  });

  test.each(["bulletin.ods", "bulletin.ODS", "bulletin"])("%s tells nothing", async (name) => {
    expect((await readSheets(bulletin, name)).file.issues).toEqual([]);
  });
});

describe("A file is refused", () => {
  test.each<[what: string, content: string | Buffer, rule: ImportRule]>([
    ["without content", "", "file-unreadable"],
    ["of blanks", "\ufeff \r\n\r\n", "file-unreadable"],
    ["that is a PDF", "%PDF-1.7", "file-kind-refused"],
    ["packed with gzip", Buffer.from("1f8b0800", "hex"), "file-kind-refused"],
    [
      "that is a page",
      "\n<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>",
      "file-kind-refused",
    ],
    ["that is a page in a wide encoding", Buffer.from("\ufeff<html>", "utf16le"), "file-kind-refused"],
    ["that is XML", '<?xml version="1.0"?><Workbook/>', "file-kind-refused"],
    ["with NUL bytes", "a,b\n1,\0\n", "file-kind-refused"],
    ["that is an old XLS", ole("Workbook"), "file-kind-refused"],
    ["with a password", ole("EncryptedPackage"), "file-encrypted"],
    ["that is a plain archive", makeZip([{ name: "a.csv", content: "1" }]), "file-kind-refused"],
    ["that is an XLSB", makeZip([{ name: "xl/workbook.bin", content: "1" }]), "file-kind-refused"],
    ["that is a text document", makeZip([{ name: "word/document.xml", content: "1" }]), "file-kind-refused"],
    [
      "that is an ODT",
      makeZip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }]),
      "file-kind-refused",
    ],
    ["with VBA", madeXlsx("", { more: [{ name: "xl/vbaProject.bin", content: "1" }] }), "file-has-macros"],
    ["with Basic", madeOds(table, [{ name: "Basic/Standard/Module1.xml", content: "1" }]), "file-has-macros"],
    ["with scripts", madeOds(table, [{ name: "Scripts/python/a.py", content: "1" }]), "file-has-macros"],
    [
      "with an encrypted part",
      makeZip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "META-INF/manifest.xml", content: "<m><encryption-data/></m>" },
      ]),
      "file-encrypted",
    ],
    ["with a locked part", madeOds(table, [{ name: "a.xml", content: "1", flags: 1 }]), "file-encrypted"],
    [
      "with a DOCTYPE in a part that is not even read",
      madeOds(table, [{ name: "styles.xml", content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]),
      "file-has-entities",
    ],
    ["with an entity of its own", madeOds(table.replace('"A"', '"&lol;"')), "file-has-entities"],
    ["that is cut off", bulletin.subarray(0, bulletin.length - 100), "file-unreadable"],
    ["whose directory is cut out", cutOut(bulletin, bulletin.length - 200, 100), "file-unreadable"],
    ["with a bit flipped", flipped(bulletin, 3000), "file-unreadable"],
    [
      "with a part twice",
      madeOds(table, [
        { name: "a", content: "1" },
        { name: "A", content: "2" },
      ]),
      "file-unreadable",
    ],
    ["with a path upwards", madeOds(table, [{ name: "../a", content: "1" }]), "file-unreadable"],
    ["with a backslash", madeOds(table, [{ name: "a\\b", content: "1" }]), "file-unreadable"],
    [
      "with two names of a part",
      madeOds(table, [{ name: "a", localName: "b", content: "" }]),
      "file-unreadable",
    ],
    ["with a part within another", makeZip(oneWithinAnother()), "file-unreadable"],
    ["with an unknown packing", madeOds(table, [{ name: "a", content: "", method: 99 }]), "file-unreadable"],
    [
      "with a part larger than it says",
      madeOds(table, [{ name: "a", content: "a".repeat(9000), saidBytes: 10 }]),
      "file-unreadable",
    ],
    [
      "with a part smaller than it says",
      madeOds(table, [{ name: "a", content: "a", saidBytes: 10 }]),
      "file-unreadable",
    ],
    ["with another checksum", madeOds(table, [{ name: "a", content: "a", saidCrc: 1 }]), "file-unreadable"],
    ["with tags that do not pair", madeOds("<table:table></table:row>"), "file-unreadable"],
    ["with a part that stops", madeXlsx("<row><c><v>1</v></c></row><!--"), "file-unreadable"],
    ["nested deeply", madeOds(`${table}${"<a>".repeat(100)}${"</a>".repeat(100)}`), "file-unreadable"],
    ["with a DOCTYPE under another name", declaredUnderAnotherName(), "file-has-entities"],
    ["with a comment without end", madeOds(`<!--${noise()}-->`), "file-too-large"],
    ["with a tag without end", madeOds(`<a b="${noise()}"/>`), "file-too-large"],
    ["that swells", madeOds(table, [{ name: "a", content: Buffer.alloc(20_000_000) }]), "file-too-large"],
    [
      "that says it unpacks to more than is allowed",
      madeOds(table, [{ name: "a", content: "a", saidBytes: 0xffffff00 }]),
      "file-too-large",
    ],
    [
      "with too many parts",
      madeOds(
        table,
        Array.from({ length: 2000 }, (_none, count) => ({ name: `p${count}`, content: "", stored: true })),
      ),
      "file-too-large",
    ],
    ["with a cell repeated too often", madeOds(repeated("columns", 20_000)), "file-too-large"],
    ["with a row repeated too often", madeOds(repeated("rows", 1_048_000)), "file-too-large"],
    [
      "with a long text",
      madeOds(
        `<table:table><table:table-row><table:table-cell><text:p><text:s text:c="40000"/></text:p></table:table-cell></table:table-row></table:table>`,
      ),
      "file-too-large",
    ],
    ["with a column too far", madeXlsx('<row r="1"><c r="XFD1"><v>1</v></c></row>'), "file-too-large"],
    ["with a row too far", madeXlsx('<row r="1048577"><c><v>1</v></c></row>'), "file-too-large"],
    ["with rows out of order", madeXlsx('<row r="2"/><row r="1"/>'), "file-unreadable"],
    ["with a cell that is elsewhere", madeXlsx('<row r="2"><c r="A3"><v>1</v></c></row>'), "file-unreadable"],
    ["with a text that is missing", madeXlsx('<row><c t="s"><v>5</v></c></row>'), "file-unreadable"],
    ["with a figure that is none", madeXlsx("<row><c><v>1.2.3</v></c></row>"), "file-unreadable"],
    ["with a line too long", `a,b\n${"x".repeat(70_000)}\n`, "file-too-large"],
    ["with a quote that is not closed", 'a,b\n1,"2\n3,4\n', "file-unreadable"],
    ["with too many columns", `${"1,".repeat(1500)}1\n`, "file-too-large"],
  ])("%s", async (_what, content, rule) => {
    const { rule: broken, message } = await refusal(content);
    expect(broken).toBe(rule);
    expect(message).toMatch(/^[A-Z].*\.$/u);
  });

  test("with a part larger than it says as soon as it is larger, not when all of it is unpacked", async () => {
    const part = { name: "a", content: Buffer.alloc(9_000_000), saidBytes: 10 };
    const { cause, issue } = await refused(madeOds(table, [part]));
    expect(issue.message).toContain("cannot be unpacked");
    expect(String(cause)).toMatch(/expected 10\. got at least \d{5}$/u);
  });

  test("with parts that overlap as that", async () => {
    expect((await refusal(makeZip(oneWithinAnother()))).message).toContain("overlap");
  });

  test("beyond 32 MB, whatever size it says", async () => {
    const large = Buffer.concat([Buffer.from("504b0304", "hex"), Buffer.alloc(34_000_000)]);
    expect((await refusal(large)).rule).toBe("file-too-large");
  });

  test("a text of 20,000 spaces told fifty million times is refused before it is made", async () => {
    const spaces = '<text:s text:c="20000"/>'.repeat(100_000);
    const tables = `<table:table><table:table-row><table:table-cell><text:p>${spaces}</text:p></table:table-cell></table:table-row></table:table>`;
    expect((await refusal(madeOds(tables))).rule).toBe("file-too-large");
  });
});

/** A sound part that lies in the bytes of another, as bombs have them that unpack the same bytes many times. */
function oneWithinAnother(): MadePart[] {
  const inner: MadePart = { name: "b", content: "x", stored: true };
  const innerBytes = makeZip([inner]);
  const headerBytes = 30;
  return [
    { name: "a", content: innerBytes, stored: true },
    { ...inner, at: headerBytes + "a".length },
  ];
}

function repeated(what: "columns" | "rows", times: number): string {
  const attribute = `table:number-${what}-repeated="${times}"`;
  const inCell = what === "columns" ? attribute : "";
  const inRow = what === "rows" ? attribute : "";
  return `<table:table><table:table-row ${inRow}><table:table-cell ${inCell} office:value-type="float" office:value="1"/>${cell}</table:table-row></table:table>`;
}

/** Of more characters than a tag or a text may have, and not packed to nothing. */
function noise(): string {
  return Array.from({ length: 250_000 }, (_none, place) => (place * 7919).toString(36).slice(-5)).join("");
}

/** Parts are looked through for declarations where their name says markup: what is read may have any name. */
function declaredUnderAnotherName(): Buffer {
  const target = "xl/workbook.part";
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: `<R><Relationship Type="/officeDocument" Target="${target}"/></R>` },
    { name: target, content: "<!DOCTYPE a><a/>" },
  ]);
}

function cutOut(bytes: Buffer, from: number, count: number): Buffer {
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + count)]);
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 4;
  return copy;
}

describe("Nothing makes the reading of a file slow", () => {
  test.each<[what: string, content: string | Buffer]>([
    [
      "a name of 70,000 letters in a tag",
      madeOds(table.replace("<table:table-row", `<table:table-row ${"x".repeat(70_000)}='1'`)),
    ],
    ["a thousand comments before a text", `${"<!-- -->".repeat(500)}a,b`],
    ["a format of 70,000 brackets", madeXlsx("", { formats: ["[".repeat(70_000)] })],
    ["a thousand quotes in a line", `${'"a""'.repeat(1000)},\n1,2\n`],
  ])("%s", async (_what, content) => {
    const start = performance.now();
    await readSheets(content).catch(() => undefined);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
