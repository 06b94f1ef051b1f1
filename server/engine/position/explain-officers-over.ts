import type { ParameterSet } from "../parameter-set";
import { known } from "../quantity";
import type { Collector } from "../trace";
import type { OfficersOver } from "../workload/officers-over";
import { shownCount } from "../workload/shown-count";

/** Say how the officers over for four weeks were counted, showing no more than the page may. */
export function explainOfficersOver(
  over: OfficersOver | undefined,
  parameters: ParameterSet,
  collect?: Collector,
): void {
  if (!over || !collect) return;
  const shown = (count: number) => shownCount(count, over.officers, parameters);
  collect({
    quantity: "officers-sustained",
    formula: "officers whose workload was strictly above the line in each of the last weeks of the rule",
    inputs: [
      { name: "officers who reported", value: known(over.officers), unit: "people", week: over.week },
      { name: "of them over in the latest week", value: shown(over.over), unit: "people", week: over.week },
    ],
    parameters: [
      "line.over",
      "rule.sustained-weeks",
      "disclosure.minimum-officers",
      "disclosure.minimum-count",
    ],
    value: shown(over.sustained),
    unit: "people",
    note: "A missing week neither ends a run nor counts. Officers are pseudonymous and counted only.",
  });
}
