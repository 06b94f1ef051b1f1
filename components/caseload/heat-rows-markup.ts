import type { CaseloadCell, CaseloadColumn } from "@/server/contracts/caseload";
import { caseloadCellName } from "@/server/contracts/caseload-cell-name";
import { escapeMarkup } from "@/server/contracts/escape-markup";
import { markOfLetter, sparkValues, type HeatCells } from "./heat-cells";
import { sparkMarkup } from "./spark-markup";

/** Letters that a cell has room for in its usual size, and in a small one. */
const mostLetters = { usual: 4, small: 5 };

/** What all rows of a heatmap share. */
export interface HeatRowsOf {
  readonly columns: readonly Pick<CaseloadColumn, "name" | "projected">[];
  readonly spoken: string;
  /** Whether rows tell for how long they have been over. */
  readonly weekly: boolean;
  readonly isTotal?: boolean;
}

const text = escapeMarkup;

/** The rows of a heatmap as markup. Every text goes through `text`, which escapes it. */
export function heatRowsMarkup(rows: readonly HeatCells[], shared: HeatRowsOf): string {
  return rows.map((cells) => rowMarkup(cells, shared)).join("");
}

function rowMarkup(cells: HeatCells, shared: HeatRowsOf): string {
  const [, name, detail, href, workload, band, staff, short, chip, over, quality, spark, texts, marks] =
    cells;
  const link = text(href);
  const mark = chip === null ? "" : `<span class="chip">${text(chip)}</span> `;
  return [
    `<tr${shared.isTotal ? ' class="total"' : ""}>`,
    `<th scope="row" class="k1"><a href="${link}">${text(name)}</a>${detail === "" ? "" : `<small>${text(detail)}</small>`}</th>`,
    `<td class="k2 ${band ?? "none"}">${text(workload)}</td>`,
    `<td class="k3">${text(staff)}</td><td class="k4">${text(short)}</td>`,
    `<td class="k5">${mark}<small>${text(over)}</small></td><td class="k6">${text(quality)}</td>`,
    `<td class="k7">${sparkMarkup(sparkValues(spark), shared.weekly)}</td>`,
    cellsMarkup(name, `${link}${isUnit(href) ? "#trend" : ""}`, texts.split("|"), marks, shared),
    "</tr>",
  ].join("");
}

const isUnit = (href: string) => href.startsWith("/units/");

function cellsMarkup(
  name: string,
  href: string,
  texts: readonly string[],
  marks: string,
  { columns, spoken }: HeatRowsOf,
): string {
  return columns
    .map((column, place) => {
      const cell = { text: texts[place] ?? "[x]", mark: markOfLetter(marks.charAt(place)) };
      const label = text(caseloadCellName(name, column, spoken, cell));
      return `<td class="${kindOf(cell, column.projected)}"><a href="${href}" aria-label="${label}">${text(cell.text)}</a></td>`;
    })
    .join("");
}

function kindOf({ text: shown, mark }: CaseloadCell, projected: boolean): string {
  const size = shown.length > mostLetters.usual ? " long" : "";
  const room = shown.length > mostLetters.small ? " longest" : "";
  return `c ${mark}${size}${room}${projected ? " ahead" : ""}`;
}
