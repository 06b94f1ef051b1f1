import { escapeMarkup } from "../ui/escape-markup";
import { loadBarMarkup } from "../ui/load-bar-markup";
import { staffingBarMarkup } from "../ui/staffing-bar-markup";
import type { UnitCells } from "./unit-cells";

/** What all rows of a list share. */
export interface RowsOfList {
  readonly explainHref: string;
  readonly baseline: string;
  readonly modelled: boolean;
  readonly weekly: boolean;
}

/** The rows of a list as markup. Every text goes through `text` or `why`, which escape it. */
export function unitRowsMarkup(rows: readonly UnitCells[], list: RowsOfList): string {
  return rows.map((cells) => rowMarkup(cells, list)).join("");
}

const text = escapeMarkup;

function rowMarkup(cells: UnitCells, { explainHref, baseline, modelled, weekly }: RowsOfList): string {
  const [code, name, group, inPost, inPostPercent, shortfall, line, beyondLine, ...load] = cells;
  const [workload, workloadPercent, band, sustained, since, perOfficer, quality, note] = load;
  const part = encodeURIComponent(code);
  const unitHref = text(`/units/${part}?at=${encodeURIComponent(baseline)}`);
  const why = (quantity: string, value: string) =>
    value.startsWith("[")
      ? text(value)
      : `<a href="${text(`${explainHref}${part}/${quantity}`)}">${text(value)}</a>`;
  const chip = since === null ? "" : `<span class="chip">${text(since)}</span>`;
  const weeks = weekly ? cell(chip + why("officers-sustained", sustained), "weeks") : "";
  return [
    `<tr role="row"><th role="rowheader" scope="row"><a href="${unitHref}">${text(name)}</a></th>`,
    cell(text(group)),
    cell(`<span class="vb">${text(inPost)}${staffingBarMarkup(inPostPercent, modelled)}</span>`),
    cell(why("shortfall-percent", shortfall)),
    cell(why("fte-inside-line", line), beyondLine ? "past" : ""),
    cell(
      `<span class="vb">${why("workload-percent", workload)}${loadBarMarkup(workloadPercent, band)}</span>`,
    ),
    note === null ? weeks + cell(why("per-officer", perOfficer), "each") : cell(text(note), "why-not"),
    cell(text(quality)),
    "</tr>",
  ].join("");
}

function cell(content: string, className = ""): string {
  const kind = className === "" ? "" : ` class="${className}"`;
  return `<td role="cell"${kind}>${content}</td>`;
}
