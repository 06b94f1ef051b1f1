import type { ParameterSet } from "../parameter-set";
import type { UnitPosition } from "../position/position";
import { known } from "../quantity";
import type { Collector, StepInput } from "../trace";
import type { RiskTask } from "../vocabulary";
import { riskCoefficients } from "./risk-coefficients";
import { timeMultiplier } from "./time-multiplier";
import { unitLoad } from "./unit-load";

const timeParameters = [
  ...(["error-risk.theta", "error-risk.time-anchor-multiplier"] as const),
  ...(["error-risk.time-anchor-ratio", "error-risk.time-held-at"] as const),
];

/**
 * The working of a unit's risk rise, step by step, on top of the steps of its workload: the load with every post filled,
 * the effect of time at both loads, and their ratio. Nothing is collected for a unit without a load.
 *
 * Units: percent, times. Parameters: the pass-through of the service, `error-risk.theta`, `error-risk.time-…`.
 * @param riskRise as the calculation has it: a ratio of probabilities for releases, of odds for assessments
 * @example workload 130% and 100.3% with every post filled // effects 2.11 and 1.01, rise 2.1
 */
export function explainRiskRise(
  task: RiskTask,
  { position, riskRise }: { readonly position: UnitPosition; readonly riskRise: number },
  parameters: ParameterSet,
  collect: Collector,
): void {
  const load = unitLoad(position, parameters);
  if (!load) return;
  const { time } = riskCoefficients(task, parameters);
  const passThrough = task === "check" ? "prison.pass-through" : "probation.pass-through";
  const percentStep = (name: string, ratio: number): StepInput => ({
    ...{ name, from: name, unit: "%", value: known(100 * ratio) },
  });
  const timeStep = (quantity: string, workload: StepInput, ratio: number) => {
    const { multiplier, outsideMethod } = timeMultiplier(ratio, time);
    collect({
      quantity,
      formula: "max(1, workload) ^ (theta × ln effect at the anchor ÷ ln load at the anchor)",
      inputs: [workload],
      parameters: timeParameters,
      value: known(multiplier),
      unit: "times",
      ...(outsideMethod ? { note: "The workload is beyond the method: the effect is held." } : {}),
    });
    return { name: quantity, from: quantity, unit: "times", value: known(multiplier) };
  };
  const today = percentStep("workload-percent", load.workloadRatio);
  const full = percentStep("full-workload-percent", load.fullWorkloadRatio);
  const { required, inPost } = position.staffing;
  collect({
    quantity: full.name,
    formula: "workload × (in post ÷ required) ^ pass-through, where posts are unfilled",
    inputs: [
      today,
      { name: "in-post-fte", from: "in-post-fte", value: inPost.quantity, unit: "FTE" },
      { name: "required-fte", from: "required-fte", value: required.quantity, unit: "FTE" },
    ],
    parameters: [passThrough],
    value: full.value,
    unit: "%",
  });
  collect({
    quantity: "risk-rise",
    formula: "effect of time today ÷ effect of time with every post filled",
    inputs: [
      timeStep("time-effect", today, load.workloadRatio),
      timeStep("time-effect-full", full, load.fullWorkloadRatio),
    ],
    parameters: [],
    value: known(riskRise),
    unit: "times",
    note:
      task === "check"
        ? "Experience and new rules are the same at both and cancel. The effects are on the odds; an error in a release is rare, so the rise of its chance is nearly their ratio."
        : "Experience and new rules are the same at both and cancel. The rise is of the odds.",
  });
}
