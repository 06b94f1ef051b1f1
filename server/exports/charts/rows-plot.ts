import { ruleX, text, type Markish } from "@observablehq/plot";
import { axisColour, thresholdColour, thresholdDashes } from "@/server/contracts/chart-palette";
import type { ChartThreshold } from "@/server/contracts/chart";
import { textWidth } from "@/server/contracts/text-width";
import { wrapText } from "@/server/contracts/wrap-text";
import { layoutOf, smallSize, textLine, type Drawn } from "./drawn";
import { plotMarkup } from "./plot-markup";
import { weightedText } from "./weighted-text";

export interface PlotRow {
  readonly name: string;
  readonly strong?: boolean;
  /** Names the rows below it and has no mark of its own. */
  readonly isHead?: boolean;
}

interface RowsPlot {
  readonly width: number;
  readonly rows: readonly PlotRow[];
  /** What the marks reach, thresholds apart. */
  readonly values: readonly number[];
  /** Bars start at zero; dots need not. */
  readonly fromZero: boolean;
  /** The widest text that stands past a mark, px. */
  readonly pastMarks: number;
  readonly thresholds: readonly ChartThreshold[];
  /** Marks with `y` as the number of their row. */
  readonly marks: readonly Markish[];
  /** Numbers of the rows: no line may cross them, so they are drawn last. */
  readonly words?: readonly Markish[];
}

const gap = 8;
const foot = 6;
/** Names take more of a drawing that stands beside another one. */
const nameShare = { wide: 0.38, narrow: 0.5 };
const leastRow = 28;
const rowAir = 10;

/** Rows under each other on one scale from zero, each named at its left, thresholds as dashed lines across. */
export function rowsPlot(of: RowsPlot): Drawn {
  const { width, rows, pastMarks, thresholds, marks, words = [] } = of;
  const scale = domain(of);
  const widest = Math.max(...rows.map(({ name, strong = false }) => textWidth(name, style(strong))));
  const names = Math.min(widest, Math.round(width * nameShare[layoutOf(width)]));
  const lines = rows.map(({ name, strong = false, isHead = false }) =>
    isHead ? [name] : wrapText(name, names, style(strong)),
  );
  const rowHeight = Math.max(leastRow, ...lines.map((each) => each.length * textLine + rowAir));
  const top = thresholds.length * textLine + (thresholds.length > 0 ? gap : 0);
  const height = top + rows.length * rowHeight + foot;
  const named = rows.map((row, index) => ({ ...row, y: index, lines: (lines[index] ?? []).join("\n") }));
  const heads = named.filter(({ isHead }) => isHead);
  const markup = plotMarkup({
    ...{
      width,
      height,
      marginLeft: names + gap,
      marginRight: pastMarks + gap,
      marginTop: top,
      marginBottom: foot,
    },
    x: { axis: null, domain: scale },
    y: { axis: null, type: "band", domain: rows.map((_, index) => index), padding: 0.36 },
    marks: [
      ruleX([Math.max(0, scale[0])], { stroke: axisColour }),
      ...marks,
      ruleX(thresholds, { x: "value", stroke: "#fff", strokeWidth: 5 }),
      ruleX(thresholds, {
        ...{ x: "value", stroke: thresholdColour, strokeWidth: 2, strokeDasharray: thresholdDashes },
      }),
      thresholds.map(({ value, label }, index) =>
        text([value], {
          ...{ x: (at: number) => at, frameAnchor: "top", text: () => label },
          ...{ dy: -top + textLine / 2 + index * textLine, fill: thresholdColour, fontWeight: 700 },
          ...anchorOf(value, scale),
        }),
      ),
      ...words,
      weightedText(
        named.filter(({ isHead }) => !isHead),
        ({ strong }) => strong === true,
        { y: "y", frameAnchor: "left", dx: -gap, textAnchor: "end", text: "lines", lineHeight: 1.2 },
      ),
      text(heads, {
        ...{
          y: "y",
          frameAnchor: "left",
          dx: -names - gap,
          textAnchor: "start",
          text: "name",
          fontWeight: 700,
        },
      }),
    ],
  });
  return { markup, height };
}

const style = (bold: boolean) => ({ size: smallSize, bold });

const air = 0.08;

/** From zero, or with some air on both sides of what is drawn. */
function domain({ values, thresholds, fromZero }: RowsPlot): [number, number] {
  const all = [...values, ...thresholds.map(({ value }) => value), ...(fromZero ? [0] : [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low === high) return [Math.min(0, low), Math.max(1, high)];
  return fromZero ? [low, high] : [low - (high - low) * air, high];
}

const nearEnd = 0.85;
const nearStart = 0.15;

/** A name near an end of the scale stands beside its line, not beyond the drawing. */
function anchorOf(value: number, [low, high]: readonly [number, number]) {
  const place = (value - low) / (high - low);
  if (place > nearEnd) return { textAnchor: "end" } as const;
  return { textAnchor: place < nearStart ? "start" : "middle" } as const;
}
