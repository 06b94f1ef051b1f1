import { readScenario } from "@/server/contracts/read-scenario";
import type { ScenarioFile } from "@/server/contracts/scenario";
import {
  forecastModel,
  type ForecastInput,
  type ForecastModel,
} from "@/server/engine/forecast/forecast-model";
import type { ParameterSet, ResolvedParameter } from "@/server/engine/parameter-set";
import type { ScenarioProblem } from "@/server/engine/scenario/scenario-problem";
import { AppError } from "../errors";
import { parseExactJson } from "./exact-json";
import { sealedForm } from "./sealed-inputs";

/** What a sealed run is worked out from, ready to be run again. */
export interface ModelOfInputs {
  readonly model: ForecastModel;
  readonly file: ScenarioFile;
  readonly notes: readonly ScenarioProblem[];
}

interface Rows {
  readonly asOf: string;
  readonly hash: string;
  readonly rows: readonly ResolvedParameter[];
}

type Inputs = Pick<ForecastInput, "asOf" | "units" | "calibration"> & {
  readonly form: number;
  readonly plan: unknown;
  readonly notes: readonly ScenarioProblem[];
  readonly parameters: Rows;
  readonly reference: Rows;
};

/**
 * The model that `sealedInputs` was made of, from its text alone.
 * @throws AppError UNAVAILABLE when another version of the service wrote it in a form that is not read here
 */
export function modelOfInputs(text: string): ModelOfInputs {
  const { form, plan, notes, asOf, units, calibration, parameters, reference } = parseExactJson(
    text,
  ) as Inputs;
  const read = readScenario(JSON.stringify(plan));
  if (form !== sealedForm || !read.ok)
    throw new AppError(
      "UNAVAILABLE",
      "The inputs of this run have a form that is not read here. Run it again with the version of the service that sealed it.",
    );
  const model = forecastModel({
    ...{ asOf, units, calibration },
    ...{ parameters: setOf(parameters), reference: setOf(reference) },
  });
  return { model, file: read.scenario, notes };
}

function setOf({ asOf, hash, rows }: Rows): ParameterSet {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return {
    ...{ asOf, hash, rows: byKey },
    value(key) {
      const row = byKey.get(key);
      if (!row) throw new RangeError(`${key} has no value in the sealed registers of ${asOf}.`);
      return row.value;
    },
  };
}
