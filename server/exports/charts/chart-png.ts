import { Resvg } from "@resvg/resvg-js";

/** Pixels for each of the drawing: sharp on a slide and in print. */
const scale = 2;

/** A drawing as a picture of pixels, in the fonts of these files alone: it looks the same on every machine. */
export function chartPng(svg: string, fontFiles: readonly string[]): Buffer {
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Arimo" };
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } }).render().asPng();
}
