import { explainRun } from "@/server/engine/explain/explain-run";
import { unitPosition } from "@/server/engine/position/unit-position";
import { explainRiskRise } from "@/server/engine/risk/explain-risk-rise";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { loadErrorRisk, type ErrorRisk } from "../risk/load-error-risk";
import { unitAddress } from "../unit/unit-address";
import type { ExplainedNumber } from "./explained-number";

/** The name of the number in an address. */
export const riskRiseQuantity = "risk-rise";

/** The risk rise of a unit that has one of its own; null for any other number or unit. */
export async function explainedRisk(
  context: ServiceContext,
  position: Position,
  code: string,
  quantity: string,
): Promise<ExplainedNumber | null> {
  const input = position.inputs.get(code);
  if (quantity !== riskRiseQuantity || !input) return null;
  const risk = await loadErrorRisk(context, position);
  const found = risk.known ? ownRise(risk, code) : null;
  if (!found) return null;
  const { task, own } = found;
  const explanation = explainRun((collect) => {
    const unit = unitPosition(input, position.parameters, collect);
    explainRiskRise(task, { position: unit, riskRise: own.riskRise }, position.parameters, collect);
  }, quantity);
  return {
    name: input.unit.name,
    service: input.unit.service,
    explanation,
    quality: own.quality,
    hrefFor: (state) => unitAddress(code, state),
  };
}

function ownRise({ releases, assessments }: ErrorRisk, code: string) {
  const prison = releases.units.find(({ unit }) => unit.position.unit.code === code);
  if (prison?.own) return { task: "check", own: prison.own } as const;
  const own = assessments.units.find(({ position }) => position.unit.code === code);
  return own ? ({ task: "assessment", own } as const) : null;
}
