import {
  templateFormats,
  type TemplateFileLink,
  type TemplateKind,
  type TemplateView,
} from "@/server/contracts/import-template";
import { plainNumber } from "@/server/contracts/plain-number";
import { templates } from "@/server/imports/templates/all-templates";
import { columnWords } from "@/server/imports/templates/column-words";

const formatNames = { csv: "CSV", xlsx: "XLSX", ods: "ODS" } as const;

/** The forms for figures of one's own: what they are for, what their columns mean, where their files are. */
export function templateViews(): readonly TemplateView[] {
  return templates.map(({ kind, title, about, columns, examples }) => ({
    ...{ kind, title, about },
    columns: columns.map((column) => ({
      ...{ head: column.head, meaning: column.meaning, must: column.must },
      write: columnWords(column),
    })),
    examples: examples.map((row) => row.map(shown)),
    emptyFiles: links(kind, ""),
    filledFiles: links(kind, "?filled=1"),
  }));
}

const shown = (cell: string | number | null) => (typeof cell === "number" ? plainNumber(cell) : (cell ?? ""));

function links(kind: TemplateKind, query: string): readonly TemplateFileLink[] {
  return templateFormats.map((format) => ({
    label: formatNames[format],
    href: `/api/templates/${kind}.${format}${query}`,
  }));
}
