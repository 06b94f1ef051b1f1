import { axisX, axisY, dot, gridY, lineY, ruleX, ruleY } from "@observablehq/plot";
import type { LinesDrawing } from "@/server/contracts/chart";
import {
  axisColour,
  gridColour,
  seriesStyles,
  thresholdColour,
  thresholdDashes,
} from "@/server/contracts/chart-palette";
import { decimal } from "@/server/contracts/format";
import { niceTicks, tickPlaces } from "@/server/contracts/nice-ticks";
import { textWidth } from "@/server/contracts/text-width";
import { wrapText } from "@/server/contracts/wrap-text";
import { layoutOf, smallSize, textLine, type Drawn } from "./drawn";
import { plotMarkup } from "./plot-markup";
import { stackLabels } from "./stack-labels";
import { textLines } from "./text-lines";

const plotHeights = { wide: 300, narrow: 205 };
const top = 26;
/** Months have their year below them. */
const foot = 44;
const gap = 10;
/** Room for the names at the right. */
const mostTicks = { wide: 6, narrow: 4 };
const widestLabels = { wide: 190, narrow: 120 };
/** More points than these are a line without dots. */
const mostDots = 30;
const lineWidth = 3;
const eventRadius = 9;

/** Lines over time, each named at its end, thresholds named beside them, events numbered and listed below. */
export function lines(drawing: LinesDrawing, width: number): Drawn {
  const { series, thresholds, events, suffix, reaches = [] } = drawing;
  const styles = seriesStyles(series.length);
  const points = series.map((each) =>
    each.points.map(({ date, value }) => ({ date: day(date), value: value ?? NaN })),
  );
  const told = points.flat().filter(({ value }) => Number.isFinite(value));
  const ticks = niceTicks(
    Math.min(...told.map(({ value }) => value), ...thresholds.map(({ value }) => value), ...reaches),
    Math.max(...told.map(({ value }) => value), ...thresholds.map(({ value }) => value), ...reaches),
  );
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const places = tickPlaces(ticks);
  const tickText = (value: number) => `${decimal(value, places)}${suffix}`;
  const left = Math.max(...ticks.map((tick) => textWidth(tickText(tick), small))) + gap;
  const layout = layoutOf(width);
  const plotHeight = plotHeights[layout];
  const room = widestLabels[layout];
  const right = room + gap;
  const height = top + plotHeight + foot;
  const at = (value: number) => top + plotHeight * (1 - (value - low) / (high - low));
  const dated = events.map((event, index) => ({ ...event, day: day(event.date), number: index + 1 }));
  const plot = plotMarkup({
    ...{ width, height, marginLeft: left, marginRight: right, marginTop: top, marginBottom: foot },
    x: { type: "utc" },
    y: { domain: [low, high], ticks: [...ticks] },
    marks: [
      gridY([...ticks], { stroke: gridColour, strokeOpacity: 1 }),
      ruleY([low], { stroke: axisColour }),
      axisX({ color: axisColour, ticks: mostTicks[layout], tickSize: 5, fontSize: smallSize, label: null }),
      axisY([...ticks], {
        ...{ color: axisColour, tickSize: 0, fontSize: smallSize, label: null, tickFormat: tickText },
      }),
      ruleX(dated, { x: "day", stroke: axisColour, strokeDasharray: "2 3" }),
      ruleY(thresholds, {
        ...{ y: "value", stroke: thresholdColour, strokeWidth: 2, strokeDasharray: thresholdDashes },
      }),
      points.map((own, index) => {
        const { colour, dashes } = styles[index] ?? { colour: axisColour, dashes: undefined };
        return [
          lineY(own, {
            ...{ x: "date", y: "value", stroke: colour, strokeWidth: lineWidth },
            ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
          }),
          own.length > mostDots
            ? null
            : dot(own, { x: "date", y: "value", r: 4, fill: "#fff", stroke: colour, strokeWidth: 2 }),
        ];
      }),
    ],
  });
  const x = xOf(
    points.flat().map(({ date }) => date),
    left,
    width - right,
  );
  const marks = dated.map(({ day: when, number }) => marker(x(when), top - gap, number)).join("");
  const listed = dated.flatMap(({ number, label }) => wrapText(`${number}. ${label}`, width, small));
  return {
    markup:
      plot +
      labels(drawing, { x: width - right + gap, room }, at, height) +
      marks +
      textLines(listed, 0, height + textLine),
    height: height + (listed.length > 0 ? listed.length * textLine + gap : 0),
  };
}

const small = { size: smallSize, bold: false };

/** Dates are days without a zone. */
const day = (date: string) => new Date(`${date}T00:00:00Z`);

function xOf(dates: readonly Date[], left: number, right: number) {
  const times = dates.map((date) => date.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return (date: Date) => left + ((date.getTime() - first) / (last - first || 1)) * (right - left);
}

function marker(x: number, y: number, number: number): string {
  const circle = `<circle cx="${x.toFixed(1)}" cy="${y}" r="${eventRadius}" fill="#fff" stroke="${axisColour}"/>`;
  return circle + textLines([String(number)], x, y + smallSize / 3, { anchor: "middle", size: 12 });
}

/** Names of lines and thresholds to the right of the plot, moved apart where they would meet. */
function labels(
  { series, thresholds }: LinesDrawing,
  { x, room }: { readonly x: number; readonly room: number },
  at: (value: number) => number,
  bottom: number,
): string {
  const styles = seriesStyles(series.length);
  const ends = series.flatMap(({ label, detail, points }, index) => {
    const last = points.findLast(({ value }) => value !== null);
    const value = last?.value ?? null;
    if (value === null) return [];
    const strong = wrapText(label, room, { ...small, bold: true });
    const light = detail === "" ? [] : wrapText(detail, room, small);
    return [{ y: at(value), strong, light, fill: styles[index]?.colour ?? axisColour }];
  });
  const lined = thresholds.map(({ value, label }) => ({
    ...{ y: at(value), strong: wrapText(label, room, { ...small, bold: true }), light: [] },
    fill: thresholdColour,
  }));
  return stackLabels([...ends, ...lined], bottom - foot)
    .map(
      ({ top: from, strong, light, fill }) =>
        textLines(strong, x, from + smallSize, { bold: true, fill: readable(fill) }) +
        textLines(light, x, from + smallSize + strong.length * textLine),
    )
    .join("");
}

/** Letters in turquoise or orange would be too faint: those lines are named in ink. */
const dark = new Set(["#12436D", "#801650", "#3D3D3D"]);
const readable = (colour: string) => (dark.has(colour) ? colour : "#0b0c0c");
