import type { ExplainInput, ExplainView } from "@/server/contracts/explain";
import { qualityLabels } from "@/server/contracts/labels";
import { explainQuantity } from "@/server/engine/explain/explain-quantity";
import { worstQuality } from "@/server/engine/position/figure";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Step } from "@/server/engine/trace";
import type { Quality } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { frameView } from "../frame/frame-view";
import { listBaselines } from "../positions/list-baselines";
import { loadPosition, type Position } from "../positions/load-position";
import { unitAddress } from "../unit/unit-address";
import { pinOf } from "./explain-address";
import { explainSteps, stepTitle } from "./explain-steps";
import { explainParameters, explainSources } from "./explain-sources";
import { valueText } from "./value-text";

/**
 * The working behind one number: the calculation run again with a collector, on the data that the address
 * names. A register that has changed since is said, and today's is used.
 * @throws AppError NOT_FOUND when the data, the unit or the number does not exist
 */
export async function getExplanation(context: ServiceContext, asked: ExplainInput): Promise<ExplainView> {
  const position = await pinnedPosition(context, asked.pin);
  const input = position.inputs.get(asked.unit);
  const unit = position.units.find((other) => other.unit.code === asked.unit);
  if (!input || !unit) throw new AppError("NOT_FOUND", `There is no unit ${asked.unit} in this position.`);
  const explanation = explainQuantity(input, position.parameters, asked.quantity);
  if (!explanation)
    throw new AppError("NOT_FOUND", `${unit.unit.name} has no figure called ${asked.quantity} to explain.`);
  const [first] = explanation.steps;
  const register = asked.pin.split(".")[1];
  return {
    frame: frameView(position, null, (state) => unitAddress(unit.unit.code, state)),
    unitName: unit.unit.name,
    unitHref: unitAddress(unit.unit.code, { at: position.baseline.name, against: "" }),
    title: `${unit.unit.name}: ${stepTitle(asked.quantity)}`,
    value: valueText(first.value, first.unit),
    unit: first.unit === "%" ? "" : first.unit,
    quality: qualityWords(qualityOf(explanation.steps, unit)),
    steps: explainSteps(explanation.steps),
    parameters: explainParameters(explanation.parameters, position.parameters),
    sources: explainSources(explanation.steps, explanation.parameters, position.parameters),
    changed:
      register === position.parameters.hash
        ? null
        : "The registers have changed since this address was made: the number is worked out with today's values.",
    pin: pinOf(position),
  };
}

async function pinnedPosition(context: ServiceContext, pin: string): Promise<Position> {
  const snapshot = pin.split(".")[0];
  const baseline = (await listBaselines(context)).find((other) => other.snapshot === snapshot);
  if (!baseline) throw new AppError("NOT_FOUND", "The data that this address names are not held here.");
  return loadPosition(context, baseline.name);
}

/** Worst grade of the facts that the number rests on; of the unit's weeks where it was counted from them. */
function qualityOf(steps: readonly Step[], unit: UnitPosition): Quality {
  const facts = steps.flatMap(({ inputs }) => inputs.flatMap(({ fact }) => fact?.quality ?? []));
  return facts.length > 0 ? worstQuality(facts) : unit.workload.percent.quality;
}

function qualityWords(quality: Quality): string {
  const caution = quality === "D" ? " Modelled: not for publication." : "";
  return `Data quality ${quality}: ${qualityLabels[quality]}.${caution}`;
}
