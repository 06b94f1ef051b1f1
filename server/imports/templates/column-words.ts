import { figureWords } from "./read-cell";
import type { TemplateColumn } from "./template";

/** What is written in a column, in words. */
export function columnWords({ type }: TemplateColumn): string {
  switch (type.kind) {
    case "unit":
      return "A name or a code";
    case "date":
      return type.monday
        ? "The date of a Monday, such as 2026-03-30 or 30/03/2026"
        : "A date, such as 2026-03-31 or 31/03/2026";
    case "figure":
      return figureWords(type).replace(/^a/, "A");
    case "word":
      return `One of: ${type.words.map(({ word, label }) => `${label} (${word})`).join("; ")}`;
    case "private":
      return "Any text";
  }
}
