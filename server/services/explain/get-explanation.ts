import type { ExplainInput, ExplainView } from "@/server/contracts/explain";
import { qualityLabels } from "@/server/contracts/labels";
import { methodHref, methodOf } from "@/server/contracts/methods";
import type { MethodId } from "@/server/engine/vocabulary";
import type { Quality } from "@/server/engine/vocabulary";
import { methods } from "@/server/parameters/methods";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { frameView } from "../frame/frame-view";
import { loadPosition, type Position } from "../positions/load-position";
import { pinnedBaseline } from "../positions/pinned-baseline";
import { explainAddress, pinOf } from "./explain-address";
import { explainedAggregate } from "./explained-aggregate";
import { explainedRisk } from "./explained-risk";
import { explainedUnit } from "./explained-unit";
import { explainSteps, stepTitle } from "./explain-steps";
import { explainParameters, explainSources } from "./explain-sources";
import { valueText } from "./value-text";

/**
 * The working behind one number: the calculation run again with a collector, on the data that the address
 * names. A register that has changed since is said, and today's is used.
 * @throws AppError NOT_FOUND when the data, the unit or the number does not exist
 */
export async function getExplanation(context: ServiceContext, asked: ExplainInput): Promise<ExplainView> {
  const position = await loadPosition(context, await pinnedBaseline(context, { pin: asked.pin, at: "" }));
  const { unit: code, quantity } = asked;
  const found =
    (await explainedRisk(context, position, code, quantity)) ??
    explainedUnit(position, code, quantity) ??
    explainedAggregate(position, code, quantity);
  if (!found) throw new AppError("NOT_FOUND", `There is no unit ${code} in this position.`);
  const { name, explanation, hrefFor } = found;
  if (!explanation) throw new AppError("NOT_FOUND", `${name} has no figure called ${quantity} to explain.`);
  const [first] = explanation.steps;
  const register = asked.pin.split(".")[1];
  return {
    frame: frameView(position, null, hrefFor),
    unitName: name,
    unitHref: hrefFor({ at: position.baseline.name, against: "" }),
    title: `${name}: ${stepTitle(quantity)}`,
    value: valueText(first.value, first.unit),
    unit: first.unit === "%" ? "" : first.unit,
    quality: qualityWords(found.quality),
    steps: explainSteps(explanation.steps, (number) =>
      explainAddress(position, number.unit, number.quantity),
    ),
    parameters: explainParameters(explanation.parameters, position.parameters),
    sources: explainSources(explanation.steps, explanation.parameters, position.parameters),
    changed:
      register === position.parameters.hash
        ? null
        : "The registers have changed since this address was made: the number is worked out with today's values.",
    pin: pinOf(position),
    reportHref: `/data/reports/new?${new URLSearchParams({ pin: asked.pin, unit: code, quantity }).toString()}`,
    method: methodLink(methodOf(quantity, found.service), position),
  };
}

function methodLink(id: MethodId | null, { baseline }: Position): ExplainView["method"] {
  return id && { label: methods[id], href: `${methodHref(id)}?at=${baseline.name}` };
}

function qualityWords(quality: Quality): string {
  const caution = quality === "D" ? " Modelled: not for publication." : "";
  return `Data quality ${quality}: ${qualityLabels[quality]}.${caution}`;
}
