import { barMarkup, emptyBarMarkup } from "./bar-markup";

const scaleEnd = 120;

/** Officers in post as % of required, with ticks at the 30% gap and at 100%. Modelled is hatched. */
export function staffingBarMarkup(percent: number | null, modelled: boolean): string {
  if (percent === null) return emptyBarMarkup;
  const width = Math.max(0, Math.round(Math.min(scaleEnd, percent)) - 1);
  const kind = modelled ? "hatch" : "staff";
  return barMarkup(
    `<use href="#sv"/><rect class="${kind}" x=".5" y="2.5" width="${width}" height="9"/><use href="#sk"/>`,
  );
}
