import { escapeMarkup } from "@/server/contracts/escape-markup";
import type { RowsComparison } from "@/server/contracts/units";
import { loadBarMarkup } from "../ui/load-bar-markup";
import { staffingBarMarkup } from "../ui/staffing-bar-markup";
import { changeMarkup } from "./change-markup";
import type { UnitCells } from "./unit-cells";

/** What all rows of a list share. */
export interface RowsOfList {
  readonly explainHref: string;
  readonly baseline: string;
  /** Absent where the position stands alone. */
  readonly comparison?: RowsComparison | undefined;
  readonly modelled: boolean;
  readonly weekly: boolean;
}

/** With what each link to a unit carries. */
interface RowsInState extends RowsOfList {
  readonly query: string;
}

/** The rows of a list as markup. Every text goes through `text` or `why`, which escape it. */
export function unitRowsMarkup(rows: readonly UnitCells[], list: RowsOfList): string {
  const { baseline, comparison } = list;
  const state = comparison ? { at: baseline, against: comparison.against } : { at: baseline };
  const query = new URLSearchParams(state).toString();
  return rows.map((cells) => rowMarkup(cells, { ...list, query })).join("");
}

const text = escapeMarkup;

function rowMarkup(
  cells: UnitCells,
  { explainHref, query, comparison, modelled, weekly }: RowsInState,
): string {
  const [code, name, group, inPost, inPostPercent, shortfall, line, beyondLine, ...load] = cells;
  const [workload, workloadPercent, band, sustained, since, perOfficer, quality, note, ...changes] = load;
  const [shortfallChange = "", workloadChange = ""] = changes.map((change) =>
    changeMarkup(change, comparison?.words ?? ""),
  );
  const part = encodeURIComponent(code);
  const unitHref = text(`/units/${part}?${query}`);
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
    cell(why("shortfall-percent", shortfall) + shortfallChange),
    cell(why("fte-inside-line", line), beyondLine ? "past" : ""),
    cell(
      `<span class="vb">${why("workload-percent", workload)}${loadBarMarkup(workloadPercent, band)}</span>${workloadChange}`,
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
