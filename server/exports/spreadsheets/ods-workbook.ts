import { escapeMarkup } from "@/server/contracts/escape-markup";
import type { Workbook } from "@/server/contracts/workbook";
import { odsContent } from "./ods-content";
import { odsPart } from "./ods-part";
import type { Sheet } from "./sheet";
import { sheetText } from "./sheet-text";
import { zipFiles } from "./zip-files";

const mediaType = "application/vnd.oasis.opendocument.spreadsheet";
const parts = ["content.xml", "meta.xml", "settings.xml", "styles.xml"];

/** A workbook as an open document. The same workbook gives the same bytes. */
export function odsWorkbook(workbook: Workbook, sheets: readonly Sheet[]): Buffer {
  return zipFiles([
    { name: "mimetype", body: mediaType, stored: true },
    { name: "content.xml", body: odsContent(sheets) },
    { name: "meta.xml", body: meta(workbook) },
    { name: "settings.xml", body: settings(sheets) },
    { name: "styles.xml", body: odsPart("office:document-styles", styles) },
    { name: "META-INF/manifest.xml", body: manifest() },
  ]);
}

const styles =
  `<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="en" fo:country="GB" fo:font-family="Arial"/></style:default-style>` +
  `<style:style style:name="Default" style:family="table-cell"/></office:styles>`;

function manifest(): string {
  const entries = ["/", ...parts].map(
    (path) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${path === "/" ? mediaType : "text/xml"}"/>`,
  );
  return odsPart("manifest:manifest", entries.join(""));
}

function meta({ title, subject, keywords, asOf }: Workbook): string {
  const day = `${asOf}T00:00:00`;
  const properties = [
    ["dc:title", title],
    ["dc:subject", subject],
    ["dc:description", subject],
    ...keywords.map((word) => ["meta:keyword", word] as const),
    ["meta:initial-creator", "Plimsoll"],
    ["dc:creator", "Plimsoll"],
    ["meta:creation-date", day],
    ["dc:date", day],
    ["dc:language", "en-GB"],
  ] as const;
  const markup = properties.map(([name, text]) => `<${name}>${escapeMarkup(sheetText(text))}</${name}>`);
  return odsPart("office:document-meta", `<office:meta>${markup.join("")}</office:meta>`);
}

/** Opens on the first cell of the first sheet. */
function settings([first]: readonly Sheet[]): string {
  const name = escapeMarkup(first?.name ?? "");
  const cursor = item("CursorPositionX", "int", "0") + item("CursorPositionY", "int", "0");
  const sheet = named(
    "Tables",
    `<config:config-item-map-entry config:name="${name}">${cursor}</config:config-item-map-entry>`,
  );
  const view = `<config:config-item-map-entry>${item("ViewId", "string", "view1")}${sheet}${item("ActiveTable", "string", name)}</config:config-item-map-entry>`;
  const views = `<config:config-item-map-indexed config:name="Views">${view}</config:config-item-map-indexed>`;
  return odsPart(
    "office:document-settings",
    `<office:settings><config:config-item-set config:name="ooo:view-settings">${views}</config:config-item-set></office:settings>`,
  );
}

function item(name: string, type: string, value: string): string {
  return `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
}

function named(name: string, entries: string): string {
  return `<config:config-item-map-named config:name="${name}">${entries}</config:config-item-map-named>`;
}
