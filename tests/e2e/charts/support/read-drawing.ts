import type { Page } from "playwright-core";

export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnText extends DrawnBox {
  /** Lines joined by spaces. */
  readonly text: string;
  readonly lines: readonly {
    readonly text: string;
    readonly length: number;
    readonly size: number;
    readonly bold: boolean;
  }[];
}

export interface DrawnMark extends DrawnBox {
  readonly fill: string | null;
}

export interface Drawing {
  readonly name: string | null;
  readonly role: string | null;
  /** Width and height of the drawing and of the place reserved for it. */
  readonly svg: DrawnBox;
  readonly place: DrawnBox;
  readonly texts: readonly DrawnText[];
  readonly bars: readonly DrawnMark[];
  readonly circles: readonly DrawnMark[];
  readonly thresholds: readonly DrawnBox[];
  readonly grid: readonly DrawnBox[];
  /** Paths of lines. */
  readonly paths: readonly string[];
}

/** What stands in the drawing of a chart, in pixels from the drawing's own corner. */
export function readDrawing(page: Page, key: string): Promise<Drawing> {
  return page.locator(`#${key}`).evaluate((figure) => {
    const svg = figure.querySelector("svg.recharts-surface");
    const place = figure.querySelector(".chart-place");
    if (!svg || !place) throw new Error("There is no drawing.");
    const origin = svg.getBoundingClientRect();
    const box = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left: left - origin.left, top: top - origin.top, width, height };
    };
    const all = (selector: string) => [...svg.querySelectorAll(selector)];
    const mark = (element: Element) => ({ ...box(element), fill: element.getAttribute("fill") });
    return {
      name: svg.getAttribute("aria-label"),
      role: svg.getAttribute("role"),
      svg: box(svg),
      place: box(place),
      texts: all("text").map((text) => {
        const spans = [...text.querySelectorAll("tspan")];
        const lines = (spans.length > 0 ? spans : [text]).map((line) => {
          const style = getComputedStyle(line);
          return {
            text: line.textContent ?? "",
            length: (line as SVGTextContentElement).getComputedTextLength(),
            size: Number.parseFloat(style.fontSize),
            bold: Number(style.fontWeight) >= 700,
          };
        });
        return { ...box(text), text: lines.map((line) => line.text).join(" "), lines };
      }),
      bars: all(".chart-bar").map(mark),
      circles: all("circle").map(mark),
      thresholds: all(".threshold line, line.threshold").map(box),
      grid: all(".recharts-cartesian-grid line").map(box),
      paths: all(".chart-line path").map((path) => path.getAttribute("d") ?? ""),
    };
  });
}
