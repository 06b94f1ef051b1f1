import { escapeMarkup } from "@/server/contracts/escape-markup";
import { ink, smallSize, textLine } from "./drawn";

interface TextStyle {
  readonly size?: number;
  readonly line?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** Lines of text under each other, the first with its baseline at y. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  { size = smallSize, line = textLine, bold = false, fill = ink, anchor = "start" }: TextStyle = {},
): string {
  const style = `font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="700"' : ""}`;
  const spans = lines.map(
    (text, index) =>
      `<tspan x="${shortened(x)}" y="${shortened(y + index * line)}">${escapeMarkup(text)}</tspan>`,
  );
  return `<text ${style}>${spans.join("")}</text>`;
}

const hundredth = 100;
const shortened = (value: number) => Math.round(value * hundredth) / hundredth;
