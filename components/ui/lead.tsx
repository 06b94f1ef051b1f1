import type { Sentence } from "@/server/contracts/page";
import { SentenceText } from "./sentence-text";

/** What a page says, in its largest words. */
export function Lead({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <p className="lead">
      {sentences.map((sentence, index) => (
        <span key={index}>
          <SentenceText sentence={sentence} />{" "}
        </span>
      ))}
    </p>
  );
}
