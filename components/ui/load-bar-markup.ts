import { bands, type Band } from "@/server/contracts/words";
import { bandShade } from "./band-shade";
import { barMarkup, emptyBarMarkup } from "./bar-markup";

const pixelsPerPoint = 0.75;
const scaleEnd = 160;
/** The fill beyond the scale ends in a point. */
const arrow = "M.5 2.5H113.5L119.5 7l-6 4.5H.5z";

/** Workload of one unit, 0 to 160%, with its band's colour and dots and the 100 and 110 ticks. */
export function loadBarMarkup(percent: number | null, band: Band | null): string {
  if (percent === null || band === null) return emptyBarMarkup;
  const dots = bands.indexOf(band) - 1;
  const marks = dots > 0 ? `<use href="#d${dots}" class="${bandShade(band)}"/>` : "";
  return barMarkup(`<use href="#lt"/>${fill(percent, band)}${marks}<use href="#lk"/>`);
}

function fill(percent: number, band: Band): string {
  if (percent > scaleEnd) return `<path class="${band}" d="${arrow}"/>`;
  const width = Math.max(0, Math.round(percent * pixelsPerPoint - 1));
  return `<rect class="${band}" x=".5" y="2.5" width="${width}" height="9"/>`;
}
