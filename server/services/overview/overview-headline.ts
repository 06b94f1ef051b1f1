import { percent, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { AggregatePosition, Counted } from "@/server/engine/position/aggregate";
import { nationalWords } from "../units/national-words";
import type { OverviewSource } from "./overview-source";
import { unitsOf } from "./service-nouns";
import { workloadHow } from "./workload-how";

/** The position in two sentences: published national shortfalls first, then units over the workload line. */
export function overviewHeadline({ position, aggregates }: OverviewSource): readonly Sentence[] {
  const prisons = aggregates.get("PRISONS");
  const delivery = aggregates.get("PROBATION");
  const over = percent(position.parameters.value("line.over"));
  const weeks = position.parameters.value("rule.sustained-weeks");
  return [
    nationalWords(position),
    [
      ...countWords(prisons),
      " and ",
      ...countWords(delivery),
      ` carry more than ${over} workload`,
      ...sustainedWords(delivery?.unitsSustained ?? null, weeks),
      ".",
    ],
  ];
}

function countWords(aggregate: AggregatePosition | undefined): Sentence {
  if (!aggregate || aggregate.unitsOver.of === 0) return ["an unknown number of units"];
  const { count, of } = aggregate.unitsOver;
  return [
    { strong: `${count} of ${unitsOf(aggregate.unit.service, of)}` },
    ` (${workloadHow(aggregate.workload)})`,
  ];
}

function sustainedWords(sustained: Counted | null, weeks: number): Sentence {
  if (!sustained) return [];
  if (sustained.count === 0) return [`; no delivery unit has done so for ${weekWords(weeks)}`];
  return [
    "; ",
    { strong: plural(sustained.count, "delivery unit") },
    ` ${sustained.count === 1 ? "has" : "have"} done so for ${weekWords(weeks)} or more`,
  ];
}

const small = ["no", "one", "two", "three", "four", "five", "six"];

function weekWords(weeks: number): string {
  return `${small[weeks] ?? String(weeks)} ${weeks === 1 ? "week" : "weeks"}`;
}
