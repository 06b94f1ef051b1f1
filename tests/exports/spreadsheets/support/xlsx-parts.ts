import type { Package, SheetParts, WorkbookParts } from "./read-workbook";
import { attribute, elementText, tags, unescaped } from "./xml-text";

const odd: readonly (readonly [string, RegExp])[] = [
  ["merged cells", /<mergeCell\b/],
  ["hidden rows", /<row\b[^>]*\bhidden="(1|true)"/],
  ["hidden columns", /<col\b[^>]*\bhidden="(1|true)"/],
  ["frozen panes", /<pane\b/],
  ["a filter", /<autoFilter\b/],
  ["headers or footers", /<headerFooter\b/],
  ["formulas", /<f[\s>/]/],
  ["floating boxes or pictures", /<(drawing|legacyDrawing|picture)\b/],
  ["colours by condition", /<conditionalFormatting\b/],
];
const extraParts = /vbaProject|xl\/(media|drawings|charts|comments|externalLinks|embeddings|pivot)/;
const propertyNames = ["dc:title", "dc:subject", "dc:creator", "dc:description", "cp:keywords"];

/** What a library that reads cells does not tell of an XLSX. */
export function xlsxParts(files: Package): WorkbookParts {
  const workbook = files.get("xl/workbook.xml") ?? "";
  const sheets = tags(workbook, "sheet").map((tag, index) => sheetOf(files, tag, index + 1));
  const active = Number(attribute(tags(workbook, "workbookView")[0] ?? "", "activeTab") ?? 0);
  const styles = files.get("xl/styles.xml") ?? "";
  const core = files.get("docProps/core.xml") ?? "";
  return {
    properties: Object.fromEntries(propertyNames.map((name) => [name, elementText(core, name)])),
    opensOn: sheets[active]?.name ?? "",
    cursors: [...files]
      .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
      .map(([, xml]) => attribute(tags(xml, "selection")[0] ?? "", "activeCell") ?? "A1"),
    extras: [...files.keys()].filter((path) => extraParts.test(path)),
    looks: {
      fills: tags(styles, "patternFill").some(
        (tag) => !["none", "gray125"].includes(attribute(tag, "patternType") ?? "none"),
      ),
      raisedText: tags(styles, "vertAlign").length > 0,
    },
    sheets,
  };
}

function sheetOf(files: Package, tag: string, number: number): SheetParts {
  const xml = files.get(`xl/worksheets/sheet${number}.xml`) ?? "";
  const relations = files.get(`xl/worksheets/_rels/sheet${number}.xml.rels`) ?? "";
  const tables = tags(relations, "Relationship").flatMap((relation) => {
    const target = attribute(relation, "Target") ?? "";
    const table = tags(files.get(target.replace("..", "xl")) ?? "", "table")[0];
    return target.includes("/tables/") && table
      ? [{ name: attribute(table, "name") ?? "", range: attribute(table, "ref") ?? "" }]
      : [];
  });
  const tableXml = tables.map((_, index) => index).length > 0 ? tableFiles(files, relations) : "";
  return {
    name: unescaped(attribute(tag, "name") ?? ""),
    tables,
    oddities: [
      ...(/\bstate="(hidden|veryHidden)"/.test(tag) ? ["hidden sheet"] : []),
      ...odd.filter(([, pattern]) => pattern.test(xml + tableXml)).map(([name]) => name),
    ],
  };
}

function tableFiles(files: Package, relations: string): string {
  return tags(relations, "Relationship")
    .map((relation) => files.get((attribute(relation, "Target") ?? "").replace("..", "xl")) ?? "")
    .join("");
}
