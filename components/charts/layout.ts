/** Two drawings of every chart: which one is shown is decided by the width of its place, by script and style alike. */
export type Layout = "wide" | "narrow";

/** Places narrower than this get the drawing for phones. `_charts.scss` has the same number. */
export const narrowBelow = 560;

export function layoutOf(width: number): Layout {
  return width < narrowBelow ? "narrow" : "wide";
}

/** Width that the lettering of a layout may count on: the narrowest place in which it is used. */
export const surestWidth: Readonly<Record<Layout, number>> = { wide: narrowBelow, narrow: 288 };

export const lineHeight = 18;
