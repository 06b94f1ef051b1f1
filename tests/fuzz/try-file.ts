import { FileRefused } from "@/server/imports/file-refused";
import { openFile } from "@/server/imports/open/open-file";
import { allReaders } from "@/server/imports/readers/all-readers";
import { recognise } from "@/server/imports/recognise";
import type { ReadPart } from "@/server/imports/file-reader";
import { readContext } from "../imports/support/read-file";
import { madeSource } from "../imports/support/made-source";

export type Outcome = "refused" | "with errors" | "clean";

/** Reads a file to its end as an import does. Whatever is not a refusal or a row goes up. */
export async function tryFile(bytes: Buffer): Promise<Outcome> {
  try {
    const file = await openFile(madeSource(bytes, "figures.csv", 65_536));
    const reader = await recognise(file, allReaders);
    const reading = reader.read(file, readContext());
    let hasErrors = file.issues.some(({ severity }) => severity === "error");
    let step = await reading.next();
    while (step.done !== true) {
      check(step.value);
      hasErrors ||= step.value.issues.some(({ severity }) => severity === "error");
      step = await reading.next();
    }
    for (const [name, total] of Object.entries(step.value.totals))
      if (!Number.isFinite(total)) throw new Error(`The total ${name} is ${total}.`);
    return hasErrors ? "with errors" : "clean";
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    if (!/^\S[^]*\.$/u.test(error.issue.message))
      throw new Error(`A refusal without a sentence: ${error.issue.message}`, { cause: error });
    return "refused";
  }
}

function check({ facts, officerWeeks }: ReadPart): void {
  for (const { quantity, asOf, measure } of facts) {
    if (quantity.known && !Number.isFinite(quantity.value))
      throw new Error(`${measure} is ${quantity.value}.`);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(asOf)) throw new Error(`${measure} is of ${asOf}.`);
  }
  for (const week of officerWeeks) {
    const { hours, reductionHours, points, availablePoints, cases } = week;
    const numbers = [hours, reductionHours, points, availablePoints, ...cases];
    if (!numbers.every(Number.isFinite)) throw new Error(`A week of an officer has ${numbers.join(", ")}.`);
  }
}
