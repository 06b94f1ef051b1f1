import { escapeMarkup } from "@/server/contracts/escape-markup";
import type { ChartFile } from "@/server/contracts/chart-file";
import { sentence } from "@/server/contracts/format";
import type { PackChanges, PackDocument } from "@/server/contracts/pack";
import { draw } from "../charts/draw";
import { hatchPattern } from "../charts/drawn";
import { packCss, type PackFonts } from "./pack-css";

const drawnWidth = 900;

/** An issue of a pack as one document that needs nothing else, to be printed: a cover, then a page or more a chart. */
export function packHtml(pack: PackDocument, fonts: PackFonts): string {
  return [
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeMarkup(pack.title)}</title>`,
    `<style>${packCss(pack, fonts)}</style></head><body>`,
    `<svg width="0" height="0" aria-hidden="true"><defs>${hatchPattern}</defs></svg>`,
    cover(pack),
    ...pack.charts.map(chartPages),
    pack.changes === null ? "" : changed(pack.changes),
    "</body></html>",
  ].join("");
}

function cover({ title, made, clearance, charts, changes }: PackDocument): string {
  const listed = charts.map(
    (chart, index) => `<li><a href="#chart-${index + 1}">${escapeMarkup(chart.title)}</a></li>`,
  );
  if (changes !== null) listed.push(`<li><a href="#changes">What changed</a></li>`);
  const cleared = clearance === "" ? "Not cleared by anybody yet." : `Clearance: ${clearance}`;
  return [
    `<section class="cover"><p class="brand">Plimsoll</p><h1>${escapeMarkup(title)}</h1>`,
    ...[made, cleared, "Not assured. Not official statistics."].map((line) => `<p>${escapeMarkup(line)}</p>`),
    `<h2>Contents</h2><ol>${listed.join("")}</ol></section>`,
  ].join("");
}

function chartPages(chart: ChartFile, index: number): string {
  const drawing = draw(chart.drawing, drawnWidth);
  return [
    `<section class="chart" id="chart-${index + 1}"><h2>${escapeMarkup(chart.title)}</h2>`,
    `<p class="measure">${escapeMarkup(chart.subtitle)}</p>`,
    chart.warning === null ? "" : `<p class="warning">${escapeMarkup(chart.warning)}</p>`,
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(chart.textAlternative)}" viewBox="0 0 ${drawnWidth} ${Math.ceil(drawing.height)}">${drawing.markup}</svg>`,
    `<div class="foot">${chart.foot.map((line) => `<p>${escapeMarkup(line)}</p>`).join("")}</div>`,
    table(chart.subtitle, chart.table.head, chart.table.rows),
    "</section>",
  ].join("");
}

function changed({ heading, why, charts }: PackChanges): string {
  const moved = charts.flatMap(({ title, rows }) => [
    `<h3>${escapeMarkup(title)}</h3>`,
    table("Figures that moved", ["Row", "Figure", "Before", "Now"], rows),
  ]);
  return [
    `<section id="changes"><h2>What changed</h2><p>${escapeMarkup(sentence(heading))}</p>`,
    ...why.map((line) => `<p>${escapeMarkup(line)}</p>`),
    ...(charts.length === 0 ? ["<p>No figure of these charts moved.</p>"] : moved),
    "</section>",
  ].join("");
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  const body = rows.map(([first = "", ...cells]) => {
    const rest = cells.map((text) => `<td>${escapeMarkup(text)}</td>`).join("");
    return `<tr><th scope="row">${escapeMarkup(first)}</th>${rest}</tr>`;
  });
  return `<table><caption>${escapeMarkup(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
