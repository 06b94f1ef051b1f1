import { plural } from "@/server/contracts/format";
import { engineVersion } from "@/server/contracts/page";
import type { RunCheckView } from "@/server/contracts/run";
import { AppError } from "../errors";
import type { PlanResult } from "./plan-result";
import { runDifferences } from "./run-differences";
import { runInputs } from "./run-inputs";
import { textHash } from "./text-hash";

const mostShown = 5;

/** What is kept of a run: its texts and their hashes. */
export interface SealedRun {
  readonly inputs: string;
  readonly inputHash: string;
  readonly engineVersion: string;
  readonly result: string;
  readonly resultHash: string;
}

/**
 * Runs the frozen inputs again and compares the digits. The version of the engine stands in the result and may differ;
 * nothing else may.
 */
export function checkRun(run: SealedRun): RunCheckView {
  if (textHash(run.inputs) !== run.inputHash || textHash(run.result) !== run.resultHash)
    return notSame("What is kept of this run was changed after it was sealed: its hashes no longer fit.", []);
  const again = runAgain(run.inputs);
  if (again === null)
    return notSame(
      `It cannot be run again here: its inputs were sealed by model ${run.engineVersion} in another form.`,
      [],
    );
  const result = { ...again, engineVersion: run.engineVersion };
  const own = engineVersion === run.engineVersion ? "the model that sealed it" : `model ${engineVersion}`;
  if (textHash(JSON.stringify(result)) === run.resultHash)
    return {
      same: true,
      words: `The same digits: run again with ${own}, from the sealed inputs.`,
      differences: [],
    };
  const found = runDifferences(JSON.parse(run.result) as PlanResult, result);
  return notSame(
    `Not the same digits: it was sealed by model ${run.engineVersion} and run again by model ${engineVersion}. ${differWords(found.length)}`,
    found.slice(0, mostShown),
  );
}

function runAgain(inputs: string): PlanResult | null {
  try {
    return runInputs(inputs);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

const notSame = (words: string, differences: RunCheckView["differences"]): RunCheckView => ({
  same: false,
  words,
  differences,
});

const differWords = (count: number) =>
  count > mostShown
    ? `${plural(count, "value")} differ; these are the first ${mostShown}.`
    : `${plural(count, "value differs", "values differ")}.`;
