import type { Band } from "./words";

/** Analysis Function palette for categories, in the order in which it must be used; at most four and "other". */
export const categoryColours = ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D"] as const;
/** Its pair for two series. */
const pairColours = ["#12436D", "#F46A25"] as const;

export const thresholdColour = "#801650";
export const axisColour = "#595959";
export const gridColour = "#e3e3e3";
export const mainColour = categoryColours[0];
export const mutedColour = "#BFBFBF";
export const moveColour = "#8a8a8a";

export const thresholdDashes = "6 4";
/** Line by line: solid, dashed, dotted, dash and dot. */
const lineDashes = [undefined, "9 6", "2 4", "12 4 2 4"] as const;

export interface SeriesStyle {
  readonly colour: string;
  readonly dashes: string | undefined;
}

/** How the lines of a chart look, first to last. */
export function seriesStyles(count: number): readonly SeriesStyle[] {
  const colours = count === pairColours.length ? pairColours : categoryColours;
  return Array.from({ length: count }, (_, index) => ({
    colour: colours[index % colours.length] ?? mainColour,
    dashes: lineDashes[index % lineDashes.length],
  }));
}

/** Whether letters on a fill are dark: turquoise and orange are too light for white ones. */
export function hasDarkLetters(fill: string): boolean {
  return fill === categoryColours[1] || fill === categoryColours[3];
}

/** Fills of the bands of workload, and whether letters on them are white. `_tokens.scss` has the same. */
export const bandFills: Record<Band, { readonly fill: string; readonly whiteLetters: boolean }> = {
  spare: { fill: "#d2e2f1", whiteLetters: false },
  "in-range": { fill: "#fff", whiteLetters: false },
  stretched: { fill: "#fde4d7", whiteLetters: false },
  over: { fill: "#f7996a", whiteLetters: false },
  severe: { fill: "#ca3535", whiteLetters: true },
  extreme: { fill: "#651b1b", whiteLetters: true },
};
