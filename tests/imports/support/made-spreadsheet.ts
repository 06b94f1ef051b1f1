import { makeZip, type MadePart } from "./make-zip";

const ods = "application/vnd.oasis.opendocument.spreadsheet";
const namespaces = ["office", "table", "text", "draw"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ");

/** An ODS file of these tables, e.g. `<table:table …>…</table:table>`. */
export function madeOds(tables: string, more: readonly MadePart[] = []): Buffer {
  const content = `<?xml version="1.0"?><office:document-content ${namespaces}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return makeZip([
    { name: "mimetype", content: ods, stored: true },
    { name: "content.xml", content },
    { name: "META-INF/manifest.xml", content: `<manifest><file-entry media-type="${ods}"/></manifest>` },
    ...more,
  ]);
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;

/** An XLSX file of one sheet, whose rows are given as XML, with shared texts and formats of styles. */
export function madeXlsx(
  rows: string,
  {
    texts = [],
    formats = [],
    workbookPr = "",
    more = [],
  }: {
    readonly texts?: readonly string[];
    readonly formats?: readonly string[];
    readonly workbookPr?: string;
    readonly more?: readonly MadePart[];
  } = {},
): Buffer {
  const styles = formats
    .map((format, id) => `<numFmt numFmtId="${170 + id}" formatCode="${format}"/>`)
    .join("");
  const xfs = formats.map((_format, id) => `<xf numFmtId="${170 + id}"/>`).join("");
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: `<R>${relation("r", "officeDocument", "xl/workbook.xml")}</R>` },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="r">${workbookPr}<sheets><sheet name="Sheet &amp; 1" sheetId="1" r:id="s1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<R>${relation("s1", "worksheet", "worksheets/sheet1.xml")}${relation("t", "sharedStrings", "/xl/sharedStrings.xml")}${relation("y", "styles", "styles.xml")}</R>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
    {
      name: "xl/sharedStrings.xml",
      content: `<sst>${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    },
    {
      name: "xl/styles.xml",
      content: `<styleSheet><numFmts>${styles}</numFmts><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`,
    },
    ...more,
  ]);
}
