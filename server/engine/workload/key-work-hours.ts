import type { ParameterSet } from "../parameter-set";
import { combine, divide, type Quantity } from "../quantity";
import type { Collector } from "../trace";

const minutesAnHour = 60;

export interface KeyWork {
  readonly dueHours: Quantity;
  /** Hours due as a share of the contracted hours of the officers in post, %. */
  readonly dueShareOfContractedPercent: Quantity;
}

/**
 * Key work due in a week against the contracted hours of the officers in post:
 * `population x minutes / 60` over `officers in post x contracted week`. Hours on duty are fewer than hours
 * contracted, so the share is a lower bound of the true one. Unknown when population or officers are.
 * Parameters: `key-work.minutes-per-prisoner-week`, `key-work.officer-hours-week`.
 * @example 84,137 people at 45 minutes: 63,103 hours; 100 people and 10 officers of 39 h: 75 of 390 hours, 19.2%
 */
export function keyWorkHours(
  input: { readonly population: Quantity; readonly officersInPostFte: Quantity },
  parameters: ParameterSet,
  collect?: Collector,
): KeyWork {
  const minutes = parameters.value("key-work.minutes-per-prisoner-week");
  const week = parameters.value("key-work.officer-hours-week");
  const dueHours = combine([input.population], (people) => (people * minutes) / minutesAnHour);
  const contracted = combine([input.officersInPostFte], (officers) => officers * week);
  const share = divide(
    combine([dueHours], (hours) => 100 * hours),
    contracted,
    "no-available-hours",
  );
  collect?.({
    quantity: "key-work-hours",
    formula: "population x minutes of key work / 60",
    inputs: [{ name: "population", value: input.population, unit: "people", from: "population" }],
    parameters: ["key-work.minutes-per-prisoner-week"],
    value: dueHours,
    unit: "hours a week",
  });
  collect?.({
    quantity: "key-work-share",
    formula: "100 x key work due / (officers in post x contracted week)",
    inputs: [
      { name: "key work due", value: dueHours, unit: "hours a week", from: "key-work-hours" },
      { name: "officers in post", value: input.officersInPostFte, unit: "FTE", from: "in-post-fte" },
    ],
    parameters: ["key-work.officer-hours-week"],
    value: share,
    unit: "%",
    note: "Contracted hours include leave, training and sickness: of the hours on duty the share is higher.",
  });
  return { dueHours, dueShareOfContractedPercent: share };
}
