import type { ParameterSet } from "../parameter-set";
import { power } from "../power";
import { combine, divide, type Quantity } from "../quantity";
import type { Collector } from "../trace";

export interface InferredWorkloadInput {
  readonly requiredFte: Quantity;
  readonly effectiveFte: Quantity;
  readonly population: Quantity;
  readonly operationalCapacity: Quantity;
}

export interface InferredWorkload {
  readonly occupancy: Quantity;
  readonly demandIndex: Quantity;
  readonly workloadPercent: Quantity;
}

/**
 * Workload of a prison, inferred from staffing and crowding, in % of what its effective officers can do:
 * `100 x ((required x demandIndex) / effective) ^ a` with `demandIndex = max(1, occupancy / reference) ^ e`
 * and `occupancy = population / operational capacity`. No credit is given for empty places, because posts
 * follow the building. Unknown when staffing or population is, or when nobody is effective.
 * Parameters: `prison.pass-through` (a), `prison.occupancy-elasticity` (e), `prison.reference-occupancy`.
 * @example 100 required, 80 effective, occupancy at the reference, a = 1: 125%
 */
export function inferredWorkload(
  input: InferredWorkloadInput,
  parameters: ParameterSet,
  collect?: Collector,
): InferredWorkload {
  const occupancy = divide(input.population, input.operationalCapacity, "outside-method");
  const reference = parameters.value("prison.reference-occupancy");
  const elasticity = parameters.value("prison.occupancy-elasticity");
  const passThrough = parameters.value("prison.pass-through");
  const demandIndex = combine([occupancy], (value) => power(Math.max(1, value / reference), elasticity));
  const demand = combine([input.requiredFte, demandIndex], (required, index) => required * index);
  const ratio = divide(demand, input.effectiveFte, "no-available-hours");
  const workloadPercent = combine([ratio], (value) => (value > 0 ? 100 * power(value, passThrough) : 0));

  collect?.({
    quantity: "occupancy",
    formula: "population / operational capacity",
    inputs: [
      { name: "population", value: input.population, unit: "people", from: "population" },
      {
        name: "operational capacity",
        value: input.operationalCapacity,
        unit: "places",
        from: "operational-capacity",
      },
    ],
    parameters: [],
    value: occupancy,
    unit: "ratio",
  });
  collect?.({
    quantity: "demand-index",
    formula: "max(1, occupancy / reference occupancy) ^ elasticity",
    inputs: [{ name: "occupancy", value: occupancy, unit: "ratio", from: "occupancy" }],
    parameters: ["prison.reference-occupancy", "prison.occupancy-elasticity"],
    value: demandIndex,
    unit: "ratio",
    note: "Empty places give no credit: posts follow the building, not the heads.",
  });
  collect?.({
    quantity: "workload-percent",
    formula: "100 x ((required x demand index) / effective officers) ^ pass-through",
    inputs: [
      { name: "officers required", value: input.requiredFte, unit: "FTE", from: "required-fte" },
      { name: "demand index", value: demandIndex, unit: "ratio", from: "demand-index" },
      { name: "effective officers", value: input.effectiveFte, unit: "FTE", from: "effective-fte" },
    ],
    parameters: ["prison.pass-through"],
    value: workloadPercent,
    unit: "%",
    note: "Inferred from staffing and crowding: no prison's workload is measured.",
  });
  return { occupancy, demandIndex, workloadPercent };
}
