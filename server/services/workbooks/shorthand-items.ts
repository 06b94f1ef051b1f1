import { markNotes } from "@/server/contracts/unknown-words";
import type { CoverItem } from "@/server/contracts/workbook";

const mark = /^(\[[a-z]\]) (.+)$/;

/** What the marks in cells mean, as the cover of every workbook says it. */
export const shorthandItems = (): readonly CoverItem[] => markNotes.map(shorthand);

function shorthand(note: string): CoverItem {
  const [, name = "", words = note] = mark.exec(note) ?? [];
  return { item: `Shorthand ${name}`, text: words };
}
