import PptxGenJS from "pptxgenjs";
import type { ChartFile } from "@/server/contracts/chart-file";
import { sentence } from "@/server/contracts/format";
import type { PackDocument } from "@/server/contracts/pack";
import { nativeChart, type NativeChart } from "./native-chart";

/** Inches, of a slide of 13.33 by 7.5. */
const left = 0.6;
const width = 12.13;
const ink = "0B0C0C";
const secondInk = "484949";
const font = "Arial";

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
  slide.addText(chart.foot.join("\n"), { ...box(6.1, 0.95), fontSize: 9, color: secondInk, valign: "top" });
  slide.addNotes([chart.textAlternative, ...chart.foot].join("\n"));
  markSlide(slide, marking);
}

function addChart(slides: PptxGenJS, slide: PptxGenJS.Slide, { drawing, textAlternative }: ChartFile): void {
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

/** Slides draw bars without lines across them: what to compare with is said. */
function linesToCompare({ drawing }: ChartFile): string {
  const across = "thresholds" in drawing && drawing.kind !== "lines" ? drawing.thresholds : [];
  return across.length === 0 ? "" : ` Compare with: ${across.map(({ label }) => label).join(", ")}.`;
}

function look({ kind, series, suffix, hasKey }: NativeChart): PptxGenJS.IChartOpts {
  const isSeen = series.every(({ colour }) => colour !== null);
  const format = suffix === "" ? "#,##0" : `#,##0"${suffix}"`;
  return {
    chartColors: series.map(({ colour }) => colour ?? "FFFFFF"),
    ...{ catAxisLabelFontFace: font, valAxisLabelFontFace: font, catAxisLabelFontSize: 11 },
    ...{
      valAxisLabelFontSize: 11,
      valAxisLabelFormatCode: format,
      valGridLine: { color: "E3E3E3", size: 0.5, style: isSeen ? "solid" : "none" },
    },
    ...{ showLegend: hasKey, legendPos: "t", legendFontFace: font, legendFontSize: 12 },
    ...kindLook(kind, format),
  };
}

function kindLook(kind: NativeChart["kind"], format: string): PptxGenJS.IChartOpts {
  const bars = { barDir: "bar", barGapWidthPct: 45, valAxisMinVal: 0 } as const;
  const named = { showValue: true, dataLabelPosition: "outEnd", dataLabelFormatCode: format } as const;
  switch (kind) {
    case "lines":
      // Lines are of different days: a day that one of them lacks does not break it.
      return { lineSize: 3, lineDataSymbolSize: 6, displayBlanksAs: "span", catLabelFormatCode: "mmm yyyy" };
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
