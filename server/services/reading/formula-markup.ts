import { escapeMarkup } from "@/server/contracts/escape-markup";

const equals = /\s+= /;

/** Formulas, one a line, with their equals signs below each other: they wrap on a phone where fixed letters would not. */
export function formulaMarkup(text: string): string {
  const lines = text.split("\n").map(lineMarkup);
  return `<div class="formula">${lines.join("")}</div>\n`;
}

function lineMarkup(line: string): string {
  const [name = "", ...rest] = line.split(equals);
  if (rest.length === 0) return `<p>${escapeMarkup(name)}</p>`;
  return `<p><span>${escapeMarkup(name)}</span> <span>= ${escapeMarkup(rest.join(" = "))}</span></p>`;
}
