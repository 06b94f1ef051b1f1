import { plot, type PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { ink, smallSize } from "./drawn";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** The marks of a plot as markup, without the library's own root and style sheet. Nothing of it is random. */
export function plotMarkup(options: PlotOptions): string {
  const figure = plot({ ...options, document });
  figure.querySelector("style")?.remove();
  return `<g font-size="${smallSize}" text-anchor="middle" fill="${ink}">${figure.innerHTML}</g>`;
}
