import type { ForecastModel } from "../forecast/forecast-model";
import type { ScenarioProblem } from "./scenario-problem";

/** What a plan is checked against. */
export interface CheckContext {
  readonly model: Pick<ForecastModel, "asOf" | "units" | "places" | "parameters">;
  /** Bounds of a register row; null where there is no such row. */
  readonly boundsOf: (key: string) => { readonly min: number; readonly max: number } | null;
  readonly horizon: { readonly firstDay: number; readonly lastDay: number };
}

/** Collects problems of one measure, with the path of its field. */
export type Report = (
  field: string,
  rule: ScenarioProblem["rule"],
  sentence: string,
  allowed?: ScenarioProblem["allowed"],
  severity?: ScenarioProblem["severity"],
) => void;
