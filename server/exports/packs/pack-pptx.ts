import PptxGenJS from "pptxgenjs";
import type { ChartFile } from "@/server/contracts/chart-file";
import type { HeatmapDrawing } from "@/server/contracts/chart";
import { bandFills } from "@/server/contracts/chart-palette";
import { sentence } from "@/server/contracts/format";
import type { PackDocument } from "@/server/contracts/pack";
import type { Band } from "@/server/contracts/words";
import { nativeChart, type NativeChart } from "./native-chart";

/** Inches, of a slide of 13.33 by 7.5. */
const left = 0.6;
const width = 12.13;
const ink = "0B0C0C";
const secondInk = "484949";
const font = "Arial";
const mostFootLines = 5;
/** Source, data and how to cite. */
const citationLines = 3;
/** More rows than these have smaller names. */
const mostWideRows = 14;
const smallNumbers = 10;
const monthLetters = 3;

/** An issue of a pack as slides: charts that can be changed there, with alternative texts and notes. */
export async function packPptx(pack: PackDocument): Promise<Buffer> {
  const slides = new PptxGenJS();
  slides.layout = "LAYOUT_WIDE";
  slides.title = pack.title;
  slides.author = "Plimsoll";
  slides.company = "Plimsoll";
  slides.subject = pack.made;
  slides.theme = { headFontFace: font, bodyFontFace: font };
  cover(slides, pack);
  for (const chart of pack.charts) chartSlide(slides, pack, chart);
  return Buffer.from((await slides.write({ outputType: "nodebuffer" })) as Uint8Array);
}

function cover(slides: PptxGenJS, { title, made, clearance, marking, charts }: PackDocument): void {
  const slide = slides.addSlide();
  const cleared = clearance === "" ? "Not cleared by anybody yet." : `Clearance: ${clearance}`;
  slide.addText("Plimsoll", { ...box(0.7, 0.5), fontSize: 16, bold: true, color: ink });
  slide.addText(title, { ...box(2, 1.4), fontSize: 40, bold: true, color: ink, valign: "top" });
  slide.addText([made, cleared, "Not assured. Not official statistics."].join("\n"), {
    ...box(3.6, 1.4),
    ...{ fontSize: 16, color: secondInk, valign: "top" },
  });
  slide.addNotes(`Contents:\n${charts.map((chart, index) => `${index + 1}. ${chart.title}`).join("\n")}`);
  markSlide(slide, marking);
}

function chartSlide(slides: PptxGenJS, { marking }: PackDocument, chart: ChartFile): void {
  const slide = slides.addSlide();
  const warning = chart.warning === null ? "" : `${chart.warning}. `;
  slide.addText(chart.title, { ...box(0.45, 0.9), fontSize: 24, bold: true, color: ink, valign: "top" });
  slide.addText(`${warning}${sentence(chart.subtitle)}${linesToCompare(chart)}`, {
    ...box(1.35, 0.5),
    ...{ fontSize: 14, color: chart.warning === null ? secondInk : ink, bold: chart.warning !== null },
    valign: "top",
  });
  addChart(slides, slide, chart);
  slide.addText(footOf(chart).join("\n"), {
    ...box(6.1, 0.95),
    fontSize: 9,
    color: secondInk,
    valign: "top",
  });
  slide.addNotes([chart.textAlternative, ...chart.foot].join("\n"));
  markSlide(slide, marking);
}

function addChart(slides: PptxGenJS, slide: PptxGenJS.Slide, { drawing, textAlternative }: ChartFile): void {
  if (drawing.kind === "heatmap") return addHeatmap(slide, drawing);
  const chart = nativeChart(drawing);
  const data = chart.series.map(({ name, labels, values }) => ({
    name,
    labels: [...labels],
    // An empty cell is a gap; the package's types know numbers only.
    values: [...values] as number[],
  }));
  const type = { bars: "bar", ranked: "bar", stacked: "bar", lines: "line", points: "scatter" } as const;
  slide.addChart(slides.ChartType[type[chart.kind]], data, {
    ...{ x: left, y: 1.85, w: width, h: 4.2, altText: textAlternative },
    ...look(chart),
  });
}

/** Slide programmes draw no heatmaps: a table of theirs, on the fills of the bands. */
function addHeatmap(slide: PptxGenJS.Slide, { columns, rows }: HeatmapDrawing): void {
  const first = 1.6;
  const rest = (width - first) / columns.length;
  const head = columns.map(({ group, label, projected }) => ({
    text: `${label} ${group.slice(0, monthLetters)}`,
    options: { italic: projected },
  }));
  const body = rows.map(({ label, cells }) => [
    { text: label, options: { align: "left" as const } },
    ...cells.map(({ text, band }) => cellOf(text.replace(/%$/, ""), band)),
  ]);
  slide.addTable([[{ text: "" }, ...head], ...body], {
    ...{ x: left, y: 1.85, w: width, colW: [first, ...columns.map(() => rest)], fontFace: font, fontSize: 7 },
    ...{ align: "center", valign: "middle", margin: 0, rowH: 0.28, color: ink },
    border: { type: "solid", pt: 0.5, color: "CECECE" },
  });
}

function cellOf(text: string, band: Band | null) {
  const { fill, whiteLetters } = bandFills[band ?? "in-range"];
  return { text, options: { fill: { color: sixDigits(fill) }, color: whiteLetters ? "FFFFFF" : ink } };
}

const sixDigits = (colour: string) => (colour === "#fff" ? "FFFFFF" : colour.slice(1).toUpperCase());

/** As much as fits below a chart; the notes of the slide have all of it. */
function footOf({ foot }: ChartFile): readonly string[] {
  return foot.length <= mostFootLines
    ? foot
    : ["Notes: see the notes of this slide.", ...foot.slice(-citationLines)];
}

/** Slides draw bars without lines across them: what to compare with is said. */
function linesToCompare({ drawing }: ChartFile): string {
  const across = "thresholds" in drawing && drawing.kind !== "lines" ? drawing.thresholds : [];
  return across.length === 0 ? "" : ` Compare with: ${across.map(({ label }) => label).join(", ")}.`;
}

function look({ kind, series, suffix, hasKey }: NativeChart): PptxGenJS.IChartOpts {
  const isSeen = series.every(({ colour }) => colour !== null);
  const format = `${numberFormat(series)}"${suffix}"`;
  const rows = series[0]?.labels.length ?? 0;
  return {
    chartColors: series.map(({ colour }) => colour ?? "FFFFFF"),
    ...{
      catAxisLabelFontFace: font,
      valAxisLabelFontFace: font,
      catAxisLabelFontSize: rows > mostWideRows ? 9 : 11,
    },
    ...{
      valAxisLabelFontSize: 11,
      valAxisLabelFormatCode: format,
      valGridLine: { color: "E3E3E3", size: 0.5, style: isSeen ? "solid" : "none" },
    },
    ...{ showLegend: hasKey, legendPos: "t", legendFontFace: font, legendFontSize: 12 },
    ...kindLook(kind, format),
  };
}

/** Small numbers keep one decimal. */
function numberFormat(series: NativeChart["series"]): string {
  const largest = Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return largest < smallNumbers ? "0.0" : "#,##0";
}

function kindLook(kind: NativeChart["kind"], format: string): PptxGenJS.IChartOpts {
  const bars = { barDir: "bar", barGapWidthPct: 45, valAxisMinVal: 0, catAxisLabelFrequency: "1" } as const;
  const named = { showValue: true, dataLabelPosition: "outEnd", dataLabelFormatCode: format } as const;
  switch (kind) {
    case "lines":
      // Lines are of different days: a day that one of them lacks does not break it.
      return {
        ...{ lineSize: 3, lineDataSymbolSize: 6, displayBlanksAs: "span" },
        ...{ catLabelFormatCode: "yyyy", catAxisMajorTimeUnit: "years", catAxisMajorUnit: 1 },
      };
    case "points":
      return { lineSize: 0, lineDataSymbolSize: 9 };
    case "stacked":
      return { ...bars, barGrouping: "stacked" };
    case "ranked":
      return { ...bars, ...named, barOverlapPct: 100 };
    case "bars":
      return { ...bars, ...named };
  }
}

function markSlide(slide: PptxGenJS.Slide, marking: string): void {
  if (marking === "") return;
  for (const y of [0.08, 7.1])
    slide.addText(marking, { ...box(y, 0.32), align: "center", fontSize: 12, bold: true, color: ink });
}

const box = (y: number, h: number) => ({ x: left, y, w: width, h, fontFace: font, margin: 0 });
