import type { ChartModel } from "@/server/contracts/chart";
import { escapeMarkup } from "@/server/contracts/escape-markup";
import { draw } from "./draw";

/**
 * The drawing of a chart as a part of a page: without title, source and foot, which the page says in its own letters.
 * It scales with its place. What is modelled is hatched with the pattern that every page defines.
 */
export function inlineSvg(
  { drawing, textAlternative }: Pick<ChartModel, "drawing" | "textAlternative">,
  width: number,
): string {
  const { markup, height } = draw(drawing, width);
  return [
    `<svg viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" aria-label="${escapeMarkup(textAlternative)}"`,
    ` font-family="Arial, 'Liberation Sans', Arimo, sans-serif">${markup}</svg>`,
  ].join("");
}
