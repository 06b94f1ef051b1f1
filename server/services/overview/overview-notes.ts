import { longDate, percent } from "@/server/contracts/format";
import { modelledTargets } from "../change/modelled-targets";
import { sumOfUnitsNote } from "../units/units-headline";
import type { OverviewSource } from "./overview-source";

/** Prisons that the published total of a date covers, as its publisher says. */
const coveredPrisons: Readonly<Record<string, string>> = { "2026-03-31": "106 public prisons" };

/** Scopes and marks below the position table. */
export function overviewNotes({ position, aggregates, against }: OverviewSource): readonly string[] {
  const prisons = aggregates.get("PRISONS");
  const over = percent(position.parameters.value("line.over"));
  const date = position.national.prison?.inPost.asOf ?? "";
  const covered = coveredPrisons[date];
  return [
    "[x] not available, never counted as zero. [z] not applicable.",
    ...(prisons && covered
      ? [
          `The published total of ${longDate(date)} covers ${covered}; figures by prison are published for ${prisons.sums.unitsKnown}.`,
        ]
      : []),
    sumOfUnitsNote(position),
    ...(prisons?.sums.quality === "D"
      ? [
          "Targets by prison at this date are modelled from the published national target: the gross shortfall, workload and counts of prisons rest on them.",
        ]
      : []),
    `Over means strictly above ${over}. A unit counts as over for four weeks on its own mean, which is our rule; policy states it for officers.`,
    ...(against
      ? [
          `${modelledTargets} Both positions of delivery units are modelled: a change between them shows the model.`,
          "Each change is counted from the date of the figure in the other position.",
        ]
      : []),
  ];
}
