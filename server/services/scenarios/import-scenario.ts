import { readScenario, type FieldProblem } from "@/server/contracts/read-scenario";
import type { Imported, ImportInput } from "@/server/contracts/scenarios-list";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { createScenario } from "./create-scenario";
import { keepRefusedImport } from "./refused-imports";

const longestName = 120;
const mostProblems = 50;

/** Opens a scenario from the text of a file, or keeps what is wrong with it, a sentence for each field. */
export async function importScenario(
  context: ServiceContext,
  { name, text }: ImportInput,
): Promise<Imported> {
  const refuse = (problems: readonly FieldProblem[]): Imported => {
    const refused = { name: name.slice(0, longestName), problems: problems.slice(0, mostProblems) };
    return { ok: false, problems: keepRefusedImport(context, refused) };
  };
  if (name === "" && text === "") return refuse([whole("Choose a scenario file first.")]);
  const read = readScenario(text);
  if (!read.ok) return refuse(read.problems);
  try {
    const { scenario } = await createScenario(context, read.scenario);
    return { ok: true, scenario };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "INVALID_INPUT") throw error;
    return refuse([{ path: "baseline", sentence: error.message }]);
  }
}

const whole = (sentence: string): FieldProblem => ({ path: "", sentence });
