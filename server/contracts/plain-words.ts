import type { Sentence } from "./page";

/** A sentence without what sets its numbers apart. */
export function plainWords(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.strong)).join("");
}
