import type { Sentence } from "@/server/contracts/page";

/** A sentence with its numbers in bold. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, index) =>
    typeof part === "string" ? part : <strong key={index}>{part.strong}</strong>,
  );
}
