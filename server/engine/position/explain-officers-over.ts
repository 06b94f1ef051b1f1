import { known } from "../quantity";
import type { Collector } from "../trace";
import type { OfficersOver } from "../workload/officers-over";

/** Say how the officers over for four weeks were counted. */
export function explainOfficersOver(over: OfficersOver | undefined, collect?: Collector): void {
  if (!over || !collect) return;
  collect({
    quantity: "officers-sustained",
    formula: "officers whose workload was strictly above the line in each of the last weeks of the rule",
    inputs: [
      { name: "officers who reported", value: known(over.officers), unit: "people", from: "officers" },
      { name: "of them over in the latest week", value: known(over.over), unit: "people" },
    ],
    parameters: ["line.over", "rule.sustained-weeks"],
    value: known(over.sustained),
    unit: "people",
    note: "A missing week neither ends a run nor counts. Officers are pseudonymous and counted only.",
  });
}
