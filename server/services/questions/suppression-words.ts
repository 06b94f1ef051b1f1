import { plural } from "@/server/contracts/format";
import { markNotes } from "@/server/contracts/unknown-words";
import type { AnswerTable } from "@/server/contracts/question";

/** What is hidden in an answer, and by which rule. */
export function suppressionWords(tables: readonly AnswerTable[]): string {
  const hidden = tables.flatMap(({ rows }) => rows).filter((row) => row.includes("[c]")).length;
  const applied =
    hidden === 0 ? "No row of this answer is hidden." : `${plural(hidden, "row")} of this answer carry [c].`;
  const rule = markNotes.find((note) => note.startsWith("[c]")) ?? "";
  return `${rule} Counts of officers are hidden together with those that would tell them. ${applied} Figures are rounded as printed.`;
}
