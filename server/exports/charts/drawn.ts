import { mainColour } from "@/server/contracts/chart-palette";

/** A piece of a drawing: its markup from the top left corner, in pixels. */
export interface Drawn {
  readonly markup: string;
  readonly height: number;
}

export const smallSize = 14;
export const textLine = 18;
export const ink = "#0b0c0c";
export const secondInk = "#484949";
/** Fill of what is modelled; the document that it stands in defines it. */
export const hatch = "url(#hatch)";
export const hatchPattern = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="2.5" height="6" fill="${mainColour}"/></pattern>`;

/** Drawings narrower than this stand beside another one, on a page that they share with much else. */
const narrowBelow = 560;

export function layoutOf(width: number): "wide" | "narrow" {
  return width < narrowBelow ? "narrow" : "wide";
}
