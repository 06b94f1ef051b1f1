import type { Package, SheetParts, WorkbookParts } from "./read-workbook";
import { attribute, elementText, tags, unescaped } from "./xml-text";

const odd: readonly (readonly [string, RegExp])[] = [
  ["merged cells", /<table:covered-table-cell\b|table:number-(columns|rows)-spanned="(?!1")/],
  ["hidden rows", /<table:table-row\b[^>]*table:visibility="/],
  ["hidden columns", /<table:table-column\b[^>]*table:visibility="/],
  ["formulas", /table:formula="/],
  ["floating boxes or pictures", /<(draw:|table:shapes|office:annotation)/],
  ["colours by condition", /<calcext:conditional-format\b|<style:map\b/],
];
const extraParts = /^(Basic|Scripts|Pictures|media|Object|Configurations2)/;
const propertyNames = ["dc:title", "dc:subject", "dc:creator", "dc:description", "meta:keyword"];
const frozen = "2";

/** What a library that reads cells does not tell of an open document. */
export function odsParts(files: Package): WorkbookParts {
  const content = files.get("content.xml") ?? "";
  const settings = files.get("settings.xml") ?? "";
  const meta = files.get("meta.xml") ?? "";
  const styles = content + (files.get("styles.xml") ?? "");
  const setting = (name: string) =>
    new RegExp(`config:name="${name}"[^>]*>([^<]*)<`).exec(settings)?.[1] ?? "";
  const column = String.fromCharCode("A".charCodeAt(0) + Number(setting("CursorPositionX")));
  const wide = [
    ...([setting("HorizontalSplitMode"), setting("VerticalSplitMode")].includes(frozen)
      ? ["frozen panes"]
      : []),
    ...(/<style:(header|footer)\b[^>]*>\s*<text:p/.test(styles) ? ["headers or footers"] : []),
  ];
  return {
    properties: Object.fromEntries(propertyNames.map((name) => [name, elementText(meta, name)])),
    opensOn: unescaped(setting("ActiveTable")),
    cursors: [`${column}${Number(setting("CursorPositionY")) + 1}`],
    extras: [...files.keys()].filter((path) => extraParts.test(path)),
    looks: {
      fills: /fo:background-color="(?!transparent)/.test(styles),
      raisedText: styles.includes('style:text-position="'),
    },
    sheets: [...content.matchAll(/<table:table\s[\s\S]*?<\/table:table>/g)].map(([xml]) =>
      sheetOf(xml, content, wide),
    ),
  };
}

function sheetOf(xml: string, content: string, wide: readonly string[]): SheetParts {
  const own = tags(xml, "table:table")[0] ?? "";
  const name = unescaped(attribute(own, "table:name") ?? "");
  const ranges = tags(content, "table:database-range").flatMap((tag) => {
    const [sheet, range] = splitRange(unescaped(attribute(tag, "table:target-range-address") ?? ""));
    return sheet === name ? [{ tag, name: attribute(tag, "table:name") ?? "", range }] : [];
  });
  const hidden = new RegExp(
    `<style:style style:name="${attribute(own, "table:style-name") ?? "none"}"[^>]*><style:table-properties[^>]*table:display="false"`,
  ).test(content);
  return {
    name,
    tables: ranges.map(({ name: table, range }) => ({ name: table, range })),
    oddities: [
      ...wide,
      ...(hidden ? ["hidden sheet"] : []),
      ...(ranges.some(({ tag }) => attribute(tag, "table:display-filter-buttons") === "true")
        ? ["a filter"]
        : []),
      ...odd.filter(([, pattern]) => pattern.test(xml)).map(([word]) => word),
    ],
  };
}

/** `'Prisons, modelled'.A1:'Prisons, modelled'.D9` as the sheet and `A1:D9`. */
function splitRange(address: string): readonly [string, string] {
  const found = /^'?(.*?)'?\.([A-Z]+\d+):.*\.([A-Z]+\d+)$/.exec(address);
  return [found?.[1] ?? "", `${found?.[2] ?? ""}:${found?.[3] ?? ""}`];
}
