import type { ParameterSet } from "@/server/engine/parameter-set";
import { power } from "@/server/engine/power";
import { randomStream } from "./random-stream";
import type { RosterOfficer } from "./roster";
import type { UnitStaffing } from "./unit-staffing";
import { weekCount } from "./week-dates";

/** Digits of a unit's factor that count: the last bits of a power may differ between machines, these do not. */
const factorSteps = 1_000_000;

/**
 * Workload that each officer is heading for in each week, as a ratio to available points: `officer x 26 + week`.
 *
 * Unit: (load of the unit's gap / load of the national gap) ^ elasticity, load = 1 / (1 - gap), drifting over the weeks.
 * Officer: a lasting and a passing deviation around the unit, the latter with weekly persistence, so scaled that the
 * standard deviation between officers is the assumed one. In the last week sum(points) / sum(available) is `meanRatio`.
 */
export function targetWorkload(
  officers: readonly RosterOfficer[],
  units: readonly UnitStaffing[],
  lastAvailable: readonly number[],
  meanRatio: number,
  prefix: string,
  parameters: ParameterSet,
): Float64Array {
  const factors = unitFactors(units, parameters);
  const deviation = deviationScale(officers, factors, meanRatio, parameters);
  const targets = new Float64Array(officers.length * weekCount);
  const drifts = unitDrifts(units, prefix, parameters);
  const stream = randomStream(parameters.value("modelled.seed"), `officer deviations ${prefix}`);
  const lowest = parameters.value("modelled.officer-lowest-ratio");
  const highest = parameters.value("modelled.officer-highest-ratio");
  const walk = deviations(parameters, () => stream.bell());
  officers.forEach((officer, place) => {
    const factor = factors[officer.unit] ?? 1;
    const next = walk();
    for (let week = 0; week < weekCount; week += 1) {
      const drift = 1 + ((drifts[officer.unit] ?? 0) * (week + 1 - weekCount)) / weekCount;
      const around = Math.min(Math.max(1 + deviation * next(), lowest), highest);
      targets[place * weekCount + week] = factor * drift * around;
    }
  });
  return scaled(targets, lastAvailable, meanRatio);
}

function unitFactors(units: readonly UnitStaffing[], parameters: ParameterSet): number[] {
  const required = units.reduce((sum, unit) => sum + unit.requiredPoTenths, 0);
  const inPost = units.reduce((sum, unit) => sum + unit.inPostPoTenths, 0);
  const elasticity = parameters.value("modelled.workload-gap-elasticity");
  return units.map((unit) => {
    const load = unit.requiredPoTenths / unit.inPostPoTenths / (required / inPost);
    return Math.round(power(load, elasticity) * factorSteps) / factorSteps;
  });
}

/** Relative deviation of officers from their unit that, with the differences between units, gives the assumed spread. */
function deviationScale(
  officers: readonly RosterOfficer[],
  factors: readonly number[],
  meanRatio: number,
  parameters: ParameterSet,
): number {
  let sum = 0;
  let squares = 0;
  for (const { unit } of officers) {
    const factor = factors[unit] ?? 1;
    sum += factor;
    squares += factor * factor;
  }
  const mean = sum / officers.length;
  const meanSquare = squares / officers.length / (mean * mean);
  const relative = parameters.value("modelled.workload-spread") / (100 * meanRatio);
  const between = meanSquare - 1;
  return Math.sqrt(Math.max(relative * relative - between, 0) / meanSquare);
}

function unitDrifts(units: readonly UnitStaffing[], prefix: string, parameters: ParameterSet): number[] {
  const largest = parameters.value("modelled.unit-drift");
  return units.map(({ unit }) => {
    const stream = randomStream(parameters.value("modelled.seed"), `drift ${prefix} ${unit}`);
    return largest * (2 * stream.uniform() - 1);
  });
}

/** For each officer a fresh sequence of weekly deviations with mean 0 and standard deviation 1. */
function deviations(parameters: ParameterSet, bell: () => number): () => () => number {
  const lastingShare = parameters.value("modelled.lasting-share");
  const persistence = parameters.value("modelled.weekly-persistence");
  const renewal = Math.sqrt(1 - persistence * persistence);
  return () => {
    const lasting = Math.sqrt(lastingShare) * bell();
    let passing = bell();
    return () => {
      passing = persistence * passing + renewal * bell();
      return lasting + Math.sqrt(1 - lastingShare) * passing;
    };
  };
}

function scaled(targets: Float64Array, lastAvailable: readonly number[], meanRatio: number): Float64Array {
  let points = 0;
  let available = 0;
  lastAvailable.forEach((own, place) => {
    points += own * (targets[place * weekCount + weekCount - 1] ?? 0);
    available += own;
  });
  const scale = (meanRatio * available) / points;
  return targets.map((target) => target * scale);
}
