import type { AnswerDocument } from "@/server/contracts/question";
import { plainWords } from "@/server/contracts/plain-words";
import type { Workbook } from "@/server/contracts/workbook";
import type { Position } from "../positions/load-position";
import { printedColumns } from "../workbooks/printed-columns";
import { workbookCover } from "../workbooks/workbook-cover";

/** An answer as a workbook: its tables, with what was asked and how it was answered on the cover and its caveats as notes. */
export function answerWorkbook(position: Position, answer: AnswerDocument): Workbook {
  const { title, headline, asked, marking, modelled, sources, foot, method, suppression } = answer;
  const words = headline.map(plainWords).join(" ");
  const cover = workbookCover(position, {
    ...{ title, subject: words, marking, warning: modelled?.heading ?? null, scenario: null },
    source: sources.join("; "),
  });
  const told = [
    { item: "What was asked", text: asked.map(({ label, value }) => `${label}: ${value}`).join("; ") },
    ...(modelled ? [{ item: "Before publication", text: modelled.words }] : []),
    { item: "Method", text: method },
    { item: "Suppression", text: suppression },
    { item: "Reference", text: foot.reference },
  ];
  const markers = answer.caveats.map((_, index) => ` [note ${index + 1}]`).join("");
  return {
    ...{ title, subject: words, asOf: position.baseline.asOf, notes: answer.caveats },
    keywords: ["staffing", "workload", foot.reference],
    cover: [
      ...cover.map((line) => (line.item === "How to cite" ? { ...line, text: foot.citation } : line)),
      ...told,
    ],
    tables: answer.tables.map(({ name, head, rows }) => ({
      ...{ name, holds: `${name}${markers}` },
      ...printedColumns({ head, rows }),
    })),
  };
}
