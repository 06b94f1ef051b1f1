import type { PlanOutcomeView } from "@/server/contracts/plan-outcome";
import { SentenceText } from "../ui/sentence-text";

/** What the plan does, in the largest words of its page. */
export function PlanHeadline({ view: { headline } }: { readonly view: Pick<PlanOutcomeView, "headline"> }) {
  return (
    <p className="lead">
      {headline.map((sentence, index) => (
        <span key={index}>
          <SentenceText sentence={sentence} />{" "}
        </span>
      ))}
    </p>
  );
}
