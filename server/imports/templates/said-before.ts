import type { Fact } from "../../engine/facts";
import { fileLimits } from "../open/file-limits";
import { tooLarge } from "../open/too-large";

/** Which facts a file has said, and in which rows. */
export interface SaidBefore {
  /**
   * Of the facts of a row, the latest row that said one of them before; null where none did.
   * @throws FileRefused above the limit
   */
  say(facts: readonly Fact[], row: number): number | null;
}

/** Remembers every fact of a file in a few words, so that one that is said twice is found. */
export function saidBefore(): SaidBefore {
  const rows = new Map<string, number>();
  return {
    say(facts, row) {
      let before: number | null = null;
      for (const { unit, measure, grade, caseType, asOf } of facts) {
        const key = `${unit} ${measure} ${grade} ${caseType} ${asOf}`;
        const earlier = rows.get(key);
        if (earlier !== undefined && (before === null || earlier > before)) before = earlier;
        rows.set(key, row);
      }
      if (rows.size > fileLimits.facts)
        throw tooLarge(`it holds more than ${fileLimits.facts} figures`, "Split it by date.");
      return before;
    },
  };
}
