import type { PackDocument } from "@/server/contracts/pack";

/** The letters of the document, as base64 of two font files. */
export interface PackFonts {
  readonly regular: string;
  readonly bold: string;
}

/** A4 upright, the marking above and below every page, page numbers at the foot, heads of tables again on each page. */
export function packCss(
  { title, marking }: Pick<PackDocument, "title" | "marking">,
  fonts: PackFonts,
): string {
  const marked = marking === "" ? "none" : cssText(marking);
  return `
@font-face { font-family: Arimo; src: url(data:font/ttf;base64,${fonts.regular}) format("truetype"); }
@font-face { font-family: Arimo; font-weight: 700; src: url(data:font/ttf;base64,${fonts.bold}) format("truetype"); }
@page { size: A4; margin: 20mm 18mm;
  @top-center { content: ${marked}; font: 700 9pt Arimo; }
  @bottom-center { content: ${marked}; font: 700 9pt Arimo; }
  @bottom-left { content: ${cssText(title)}; font: 8pt Arimo; color: #484949; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arimo; color: #484949; } }
@page :first { @bottom-left { content: none; } }
html { font: 10pt/1.4 Arimo, Arial, sans-serif; color: #0b0c0c; }
body { margin: 0; }
h1 { font-size: 26pt; line-height: 1.15; margin: 0 0 8mm; }
h2 { font-size: 15pt; line-height: 1.25; margin: 0 0 2mm; }
h3 { font-size: 11pt; margin: 6mm 0 2mm; break-after: avoid; }
p { margin: 0 0 2mm; }
a { color: #0b0c0c; }
section { break-after: page; }
section:last-child { break-after: auto; }
.cover { padding-top: 40mm; }
.cover h2 { margin-top: 14mm; }
.cover li { margin-bottom: 2mm; }
.brand { font-weight: 700; border-bottom: 1.2mm solid #12436d; padding-bottom: 2mm; margin-bottom: 12mm; }
.measure, .foot { color: #484949; }
.foot { font-size: 8pt; margin: 4mm 0; }
.foot p { margin: 0 0 1mm; }
.warning { display: inline-block; border: 0.5mm solid #0b0c0c; font-weight: 700; padding: 1mm 2mm; }
svg[role="img"] { display: block; width: 100%; max-height: 170mm; font-family: Arimo, Arial, sans-serif; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 9pt; }
caption { text-align: left; font-weight: 700; padding: 2mm 0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border-bottom: 0.2mm solid #cecece; padding: 1mm 2mm 1mm 0; text-align: right; vertical-align: top; }
th:first-child { text-align: left; font-weight: 400; }
thead th, thead th:first-child { font-weight: 700; border-bottom-color: #0b0c0c; }
`;
}

/** A text of a style sheet: nothing in it can end it or the sheet. */
const cssText = (text: string) =>
  `"${text.replace(/[^\p{L}\p{N} ,.:()'’“”–—-]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`;
