import { escapeMarkup } from "@/server/contracts/escape-markup";
import { dayDate } from "@/server/contracts/format";
import { qualityLabels } from "@/server/contracts/labels";
import type { QualityCell, QualityRow } from "@/server/contracts/unit-quality";

/** The rows of a table as markup. Every text that comes from elsewhere is escaped. */
export function qualityRowsMarkup(rows: readonly QualityRow[]): string {
  return rows.map(rowMarkup).join("");
}

function rowMarkup({ name, href, note, worst, missing, cells }: QualityRow): string {
  const unit = `<a href="${escapeMarkup(href)}">${escapeMarkup(name)}</a>${small(note)}`;
  const worstCell = `<td>${graded(worst)}${small(missing > 0 ? `${missing} missing` : "")}</td>`;
  return `<tr><th scope="row">${unit}</th>${worstCell}${cells.map(cellMarkup).join("")}</tr>`;
}

function cellMarkup({ grade, oldest, latest, note }: QualityCell): string {
  const kind = grade === "D" ? ' class="modelled"' : "";
  return `<td${kind}>${graded(grade)}${small(datesOf(oldest, latest))}${small(note)}</td>`;
}

/** The letter, and what it means for those who hear it. */
const graded = (grade: QualityCell["grade"]) =>
  `<strong>${grade}</strong><span class="govuk-visually-hidden"> ${qualityLabels[grade]}. </span>`;

const small = (text: string) => (text === "" ? "" : `<small>${escapeMarkup(text)}</small>`);

function datesOf(oldest: string, latest: string): string {
  if (oldest === "") return "";
  return oldest === latest ? dayDate(latest) : `${dayDate(oldest)} to ${dayDate(latest)}`;
}
