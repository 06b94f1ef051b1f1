import {
  areaLabels,
  AssumptionsInput,
  type AssumptionInput,
  type AssumptionView,
  type Link,
} from "@/server/contracts/assumptions";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { register } from "@/server/parameters/register";
import type { ServiceContext } from "../context";
import { frameState } from "../frame/frame-state";
import { frameView } from "../frame/frame-view";
import { loadAgainst } from "../positions/load-against";
import { loadPosition } from "../positions/load-position";
import { assumptionExamples } from "./assumption-examples";
import { assumptionRow, historyRows } from "./assumption-row";
import { assumptionsAddress } from "./assumptions-address";
import { dayOf } from "./day-of";
import { findAssumption } from "./find-assumption";
import { listedKeys } from "./matching-keys";
import { boundsText, uncertaintyNumbers, uncertaintyWords } from "./register-words";

/**
 * One register row: what it is, its values over time, and who reads it.
 * @throws AppError NOT_FOUND when no row has the key
 */
export async function getAssumption(
  context: ServiceContext,
  asked: AssumptionInput,
): Promise<AssumptionView> {
  const key = findAssumption(asked.key);
  const definition = register[key];
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const list = AssumptionsInput.parse(frameState(position, against));
  const frame = frameView(position, against, (state) =>
    assumptionsAddress({ ...list, ...state }, {}, `/assumptions/${key}`),
  );
  const state = { asOf: position.baseline.asOf, today: dayOf(context.now()), query: frame.query };
  return {
    frame,
    row: assumptionRow(key, state),
    description: definition.description,
    bounds: { range: boundsText(definition), why: definition.bounds.why },
    uncertainty: {
      words: uncertaintyWords(definition.uncertainty),
      numbers: uncertaintyNumbers(definition),
    },
    history: historyRows(definition, state),
    examples: assumptionExamples(position, key),
    hash: position.parameters.hash,
    list: {
      label: areaLabels[definition.area],
      href: `${assumptionsAddress(list)}#${definition.area.replaceAll(" ", "-")}`,
    },
    ...neighbours(key, frame.query),
  };
}

function neighbours(key: RegisterKey, query: string): Pick<AssumptionView, "previous" | "next"> {
  const place = listedKeys.indexOf(key);
  const link = (other: RegisterKey | undefined): Link | null =>
    other ? { label: register[other].label, href: `/assumptions/${other}${query}` } : null;
  return {
    previous: place > 0 ? link(listedKeys[place - 1]) : null,
    next: link(listedKeys[place + 1]),
  };
}
