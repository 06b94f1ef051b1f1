import { ScenarioFile } from "@/server/contracts/scenario";
import { engineVersion } from "@/server/contracts/page";
import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { ScenarioProblem } from "@/server/engine/scenario/scenario-problem";
import { exactJson } from "./exact-json";

/** The form of the inputs of sealed runs that this version writes and reads. */
export const sealedForm = 1;

/**
 * Everything that a plan is worked out from, by value, as one text: the plan, the units of its position, both registers
 * with the plan's own values, the fitted level of error, and what was noted of the plan. From it alone `modelOfInputs`
 * makes the same model again, without a database and without the registers.
 */
export function sealedInputs(
  model: ForecastModel,
  file: ScenarioFile,
  notes: readonly ScenarioProblem[],
): string {
  const { asOf, units, parameters, calibration, reference } = model;
  return exactJson({
    ...{ form: sealedForm, engineVersion, plan: ScenarioFile.parse(file), notes, asOf, units },
    ...{ parameters: rowsOf(parameters), reference: rowsOf(reference), calibration },
  });
}

const rowsOf = ({ asOf, hash, rows }: ParameterSet) => ({ asOf, hash, rows: [...rows.values()] });
