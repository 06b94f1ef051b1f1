import type { Tokens } from "marked";
import { escapeMarkup } from "@/server/contracts/escape-markup";

/** A table with its caption, heads with scope, and a region that scrolls where it is too wide. */
export function tableMarkup(
  { header, rows }: Tokens.Table,
  caption: string,
  inline: (cell: Tokens.TableCell) => string,
): string {
  const heads = header.map((cell) => `<th scope="col"${side(cell)}>${inline(cell)}</th>`).join("");
  const body = rows.map(
    (row) => `<tr>${row.map((cell, place) => cellMarkup(cell, place, inline)).join("")}</tr>`,
  );
  const label = escapeMarkup(caption);
  return (
    `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="t">` +
    `<caption>${label}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody></table></div>\n`
  );
}

function cellMarkup(
  cell: Tokens.TableCell,
  place: number,
  inline: (cell: Tokens.TableCell) => string,
): string {
  return place === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td${side(cell)}>${inline(cell)}</td>`;
}

function side({ align }: Tokens.TableCell): string {
  return align === "right" ? ' class="n"' : "";
}
