import { axisX, axisY, dot, gridY, lineY, ruleY, text } from "@observablehq/plot";
import type { FunnelDrawing } from "@/server/contracts/chart";
import {
  axisColour,
  gridColour,
  mainColour,
  thresholdColour,
  thresholdDashes,
} from "@/server/contracts/chart-palette";
import { decimal } from "@/server/contracts/format";
import { niceTicks, tickPlaces } from "@/server/contracts/nice-ticks";
import { smallSize, type Drawn } from "./drawn";
import { keyRow } from "./key-row";
import { plotMarkup } from "./plot-markup";

const plotHeight = 340;
const foot = 52;
const left = 64;
const right = 150;
const top = 28;

const symbols = {
  "as expected": "circle",
  "worth a look": "diamond2",
  "different from expected": "triangle",
} as const;
type Verdict = keyof typeof symbols;
const verdicts = Object.keys(symbols) as readonly Verdict[];
const keyShapes: Record<Verdict, string> = {
  "as expected": "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z",
  "worth a look": "M0 -6L6 0L0 6L-6 0Z",
  "different from expected": "M0 -6L6 5L-6 5Z",
};

/** Values against size, between limits that narrow as size grows; the ones apart are named. */
export function funnel(drawing: FunnelDrawing, width: number): Drawn {
  const { points, limits, centre, suffix, xLabel, yLabel } = drawing;
  const key = keyRow(
    verdicts.map((label) => ({
      label,
      mark: (x: number, y: number) =>
        `<path d="${keyShapes[label]}" transform="translate(${x} ${y})" fill="${mainColour}"/>`,
    })),
    width,
  );
  const ticks = niceTicks(0, Math.max(...points.map(({ y }) => y), centre.value));
  const places = tickPlaces(ticks);
  const curves = limits.flatMap(({ label, curve }) => [
    ...curve.map(({ x, upper }) => ({ x, y: upper, side: `${label} upper` })),
    ...curve.map(({ x, lower }) => ({ x, y: lower, side: `${label} lower` })),
  ]);
  const high = ticks.at(-1) ?? 1;
  const height = top + plotHeight + foot;
  const markup = plotMarkup({
    ...{ width, height, marginLeft: left, marginRight: right, marginTop: top, marginBottom: foot },
    x: { label: xLabel },
    y: { domain: [0, high], label: yLabel },
    marks: [
      gridY([...ticks], { stroke: gridColour, strokeOpacity: 1 }),
      axisX({
        color: axisColour,
        fontSize: smallSize,
        label: xLabel,
        labelAnchor: "center",
        labelArrow: "none",
      }),
      axisY([...ticks], {
        ...{ color: axisColour, fontSize: smallSize, label: yLabel, labelArrow: "none", tickSize: 0 },
        tickFormat: (value: number) => `${decimal(value, places)}${suffix}`,
      }),
      lineY(
        curves.filter(({ y }) => y <= high),
        { x: "x", y: "y", z: "side", stroke: axisColour, strokeWidth: 1.5, strokeDasharray: "4 3" },
      ),
      ruleY([centre.value], { stroke: thresholdColour, strokeWidth: 2, strokeDasharray: thresholdDashes }),
      text([centre], {
        ...{ y: "value", frameAnchor: "right", dx: 6, textAnchor: "start", text: "label", lineWidth: 9 },
        ...{ fill: thresholdColour, fontWeight: 700 },
      }),
      dot(points, {
        ...{ x: "x", y: "y", r: 5, fill: mainColour, stroke: "#fff" },
        symbol: ({ verdict }: { readonly verdict: Verdict }) => symbols[verdict],
      }),
      text(
        points.filter(({ verdict }) => verdict === "different from expected"),
        { x: "x", y: "y", dx: 10, textAnchor: "start", text: "label", stroke: "#fff", fill: "#0b0c0c" },
      ),
    ],
  });
  return {
    markup: `${key.markup}<g transform="translate(0 ${key.height})">${markup}</g>`,
    height: key.height + height,
  };
}
