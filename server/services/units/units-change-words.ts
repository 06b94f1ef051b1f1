import { longDate } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { Service } from "@/server/engine/vocabulary";
import type { Comparison } from "../change/comparison";
import { modelledTargets } from "../change/modelled-targets";
import type { Position } from "../positions/load-position";
import { unitRowChange } from "./unit-row-change";

/** How many units carry more than they did, and less, of those that can be compared. */
export function changeHeadline(position: Position, comparison: Comparison): Sentence {
  const prisons = counts(position, comparison, "prison");
  const delivery = counts(position, comparison, "probation");
  return [
    `Against ${longDate(comparison.since)} workload is worse in `,
    { strong: `${prisons.worse} of ${prisons.comparable}` },
    " prisons that can be compared (modelled targets) and in ",
    { strong: `${delivery.worse} of ${delivery.comparable}` },
    " delivery units (modelled), better in ",
    { strong: `${prisons.better}` },
    " and ",
    { strong: `${delivery.better}` },
    ".",
  ];
}

function counts(position: Position, comparison: Comparison, service: Service) {
  const verdicts = position.units
    .filter(({ unit }) => unit.service === service)
    .map((unit) => unitRowChange(comparison, unit).workload.verdict);
  const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    worse: count("worse"),
    better: count("better"),
    comparable: verdicts.length - count("unknown"),
  };
}

/** What the changes of a list rest on, said over it. */
export function changeGrounds(service: Service | null, comparison: Comparison): string {
  const date = longDate(comparison.since);
  const lines: Record<Service, string> = {
    prison: ` ${modelledTargets}`,
    probation: " Both positions are modelled: a change between them shows the model, not the unit.",
    headquarters: "",
  };
  return ` Below shortfall and workload: the change against ${date}, in points.${service ? lines[service] : ""}`;
}

export function changeNotes(comparison: Comparison): readonly string[] {
  const date = longDate(comparison.since);
  return [
    `Changes are against ${date}, from unrounded numbers: ▲ up, ▼ down, and whether that is better or worse.`,
    "No baseline: the unit opened, closed, moved or changed role between the two dates or in the two years before either, so that nothing can be compared.",
  ];
}
