import type { Collector } from "../trace";
import type { OfficersAbove } from "../workload/officers-above";
import type { UnmeasuredWork } from "../workload/unmeasured-work";

/** Say what a mean hides: officers above each cut, and the work that no points count. */
export function explainTail(
  above: readonly OfficersAbove[],
  unmeasured: UnmeasuredWork | null,
  collect?: Collector,
): void {
  if (!collect) return;
  for (const { cut, percent, officers } of above) {
    collect({
      quantity: `officers-above-${percent}`,
      formula: `officers whose workload in the latest week was strictly above ${percent}%`,
      inputs: [],
      parameters: [cut, "disclosure.minimum-officers", "disclosure.minimum-count"],
      value: officers,
      unit: "people",
      note: "Counted from the histogram of the week: any whole percentage can be asked for.",
    });
  }
  if (!unmeasured) return;
  collect({
    quantity: "untiered-cases",
    formula: "cases without a tier, all types",
    inputs: [],
    parameters: [],
    value: unmeasured.untieredCases,
    unit: "cases",
    note: "They score nothing in the official points: their work is not measured.",
  });
  collect({
    quantity: "workload-at-most",
    formula: "100 x (points + cases without a tier x most points of their type) / available points",
    inputs: [
      {
        name: "cases without a tier",
        value: unmeasured.untieredCases,
        unit: "cases",
        from: "untiered-cases",
      },
      { name: "workload if they were average", value: unmeasured.workloadIfAveragePercent, unit: "%" },
    ],
    parameters: ["points.community.A3", "points.licence.A3", "points.custody.A3"],
    value: unmeasured.workloadAtMostPercent,
    unit: "%",
  });
}
