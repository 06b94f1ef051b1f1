import type { TemplateView } from "@/server/contracts/import-template";
import { plainNumber } from "@/server/contracts/plain-number";
import { templates } from "@/server/imports/templates/all-templates";
import { columnUnit } from "@/server/imports/templates/column-unit";
import { columnWords } from "@/server/imports/templates/column-words";

/** The forms for figures of one's own: what they are for, what their columns mean and what is written in them. */
export function templateViews(): readonly TemplateView[] {
  return templates.map(({ kind, title, about, columns, examples }) => ({
    ...{ kind, title, about },
    columns: columns.map((column, place) => ({
      ...{ head: column.head, meaning: column.meaning, must: column.must },
      unit: columnUnit(column),
      write: columnWords(column),
      example: shown(examples.map((row) => row[place] ?? null).find((cell) => cell !== null) ?? ""),
    })),
  }));
}

const shown = (cell: string | number) => (typeof cell === "number" ? plainNumber(cell) : cell);
