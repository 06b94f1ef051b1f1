import { longDate } from "@/server/contracts/format";
import { modelledTargets } from "../../change/modelled-targets";
import type { Outcome } from "./outcome";
import { serviceWords } from "./service-words";
import { toldMeasures } from "./told-measures";

/** What the figures rest on and what is not in them. */
export function outcomeNotes(outcome: Outcome): readonly string[] {
  const { position, result, service } = outcome;
  const isRelease = result.releases.length > 0;
  const told = new Set(toldMeasures(outcome).map((measure) => measure.service)).add(service);
  const modelled = (of: typeof service) =>
    told.has(of) &&
    position.units.some(({ unit, staffing }) => unit.service === of && staffing.quality === "D");
  return [
    `Not a prediction: without the plan the rates of ${longDate(position.baseline.asOf)} go on and nobody does anything else. Ranges are not drawn yet.`,
    ...(modelled("probation")
      ? ["Delivery units are modelled from published totals (D): not for publication."]
      : []),
    ...(modelled("prison") ? [modelledTargets] : []),
    ...(isRelease
      ? [
          `Assumed: what people may do at a unit, how fast they learn, travel and supervision. Only people who may hold an officer's post are cover, so the shortfall of ${serviceWords[service].officers} moves less than the workload.`,
          "Not in it: where people live and how far they travel, and what it costs.",
        ]
      : ["Not in it: what it costs."]),
    ...(told.has("probation") ? ["Tiers of cases do not move from month to month."] : []),
  ];
}
