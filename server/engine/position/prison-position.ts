import type { ParameterSet } from "../parameter-set";
import { divide } from "../quantity";
import type { Collector } from "../trace";
import { band } from "../workload/band";
import { inferredWorkload } from "../workload/inferred-workload";
import { keyWorkHours } from "../workload/key-work-hours";
import { worstQuality, type Figure } from "./figure";
import { ranking } from "./ranking";
import { readFact } from "./read-fact";
import type { PerOfficer, UnitInput, UnitPosition, UnitStaffing } from "./position";
import { unitStaffing } from "./unit-staffing";

/**
 * Position of a prison: band 3-5 officers against target, workload inferred from staffing and crowding,
 * prisoners per officer. No cohorts are published by prison, so every officer in post counts as effective.
 */
export function prisonPosition(
  input: UnitInput,
  parameters: ParameterSet,
  collect?: Collector,
): UnitPosition {
  const staffing = unitStaffing(input, "band-3-5", parameters, collect);
  const at = { facts: input.facts, unit: input.unit.code, asOf: input.asOf };
  const population = readFact({ ...at, measure: "population", unitWords: "people" }, collect);
  const capacity = readFact({ ...at, measure: "operational-capacity", unitWords: "places" }, collect);
  collect?.({
    quantity: "effective-fte",
    formula: "officers in post x skill factor",
    inputs: [{ name: "officers in post", value: staffing.inPost.quantity, unit: "FTE", from: "in-post-fte" }],
    parameters: [],
    value: staffing.inPost.quantity,
    unit: "FTE",
    note: "Experience is not published by prison, so each officer in post counts in full.",
  });
  const inferred = inferredWorkload(
    {
      requiredFte: staffing.required.quantity,
      effectiveFte: staffing.inPost.quantity,
      population: population.quantity,
      operationalCapacity: capacity.quantity,
    },
    parameters,
    collect,
  );
  const percent: Figure = {
    quantity: inferred.workloadPercent,
    quality: inferred.workloadPercent.known ? worstQuality([staffing.quality, population.quality]) : "E",
    asOf: staffing.inPost.asOf,
  };
  return {
    unit: input.unit,
    staffing,
    workload: {
      basis: "inferred",
      percent,
      band: percent.quantity.known ? band(percent.quantity.value, parameters) : null,
      meanRun: null,
    },
    perOfficer: prisonersPerOfficer(staffing, population, collect),
    officers: null,
    officersAbove: [],
    unmeasured: null,
    keyWork: keyWorkHours(
      { population: population.quantity, officersInPostFte: staffing.inPost.quantity },
      parameters,
      collect,
    ),
    ranking: ranking(input.unit, input.asOf, staffing.shortfallPercent, parameters),
    quality: worstQuality([staffing.quality, percent.quality]),
  };
}

function prisonersPerOfficer(staffing: UnitStaffing, population: Figure, collect?: Collector): PerOfficer {
  const quantity = divide(population.quantity, staffing.inPost.quantity, "no-available-hours");
  collect?.({
    quantity: "per-officer",
    formula: "population / officers in post",
    inputs: [
      { name: "population", value: population.quantity, unit: "people", from: "population" },
      { name: "officers in post", value: staffing.inPost.quantity, unit: "FTE", from: "in-post-fte" },
    ],
    parameters: [],
    value: quantity,
    unit: "prisoners per officer",
  });
  return {
    measure: "prisoners-per-officer",
    quantity,
    quality: worstQuality([staffing.inPost.quality, population.quality]),
    asOf: population.asOf,
  };
}
