import type { OfficersShown } from "../disclosure/officers-shown";
import { known } from "../quantity";
import type { Collector } from "../trace";

/** Say how the officers over for four weeks were counted, showing no more than the page may. */
export function explainOfficersOver(shown: OfficersShown | null, collect?: Collector): void {
  if (!shown) return;
  const { week, officers, over, sustained } = shown;
  collect?.({
    quantity: "officers-sustained",
    formula: "officers whose workload was strictly above the line in each of the last weeks of the rule",
    inputs: [
      { name: "officers who reported", value: known(officers), unit: "people", week },
      { name: "of them over in the latest week", value: over, unit: "people", week },
    ],
    parameters: [
      "line.over",
      "rule.sustained-weeks",
      "disclosure.minimum-officers",
      "disclosure.minimum-count",
    ],
    value: sustained,
    unit: "people",
    note: "A missing week neither ends a run nor counts. Officers are pseudonymous and counted only.",
  });
}
