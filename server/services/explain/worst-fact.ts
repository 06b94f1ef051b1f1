import type { Explanation } from "@/server/engine/explain/explain-run";
import { worstQuality } from "@/server/engine/position/figure";
import type { Quality } from "@/server/engine/vocabulary";

/** Worst grade of the facts that a number rests on; null where it was counted from weekly rows. */
export function worstFact(explanation: Explanation | null): Quality | null {
  const facts = (explanation?.steps ?? []).flatMap(({ inputs }) =>
    inputs.flatMap(({ fact }) => fact?.quality ?? []),
  );
  return facts.length > 0 ? worstQuality(facts) : null;
}
