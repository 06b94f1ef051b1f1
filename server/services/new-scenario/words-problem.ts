import { decimal } from "@/server/contracts/format";

/** Words that must be there and must fit. The sentence says what is wrong; null where nothing is. */
export function wordsProblem(text: string, what: string, most: number): string | null {
  const length = text.trim().length;
  if (length === 0) return `Enter ${what}.`;
  if (length <= most) return null;
  return `Shorten ${what.replace(/^an? /, "the ")} to ${decimal(most)} characters: it has ${decimal(length)}.`;
}
