import type { ParameterSet } from "@/server/engine/parameter-set";
import type { EmbeddedFiles } from "../embedded-files";
import { deliveryUnits } from "../estate/delivery-units";
import { codesByLabel } from "../estate/listed-units";
import { nationalValue } from "../facts/national-value";
import { field } from "../field";
import type { ModelledPlan } from "./modelled-plan";
import { randomStream } from "./random-stream";
import { shareOut, shareOutWithin } from "./share-out";

/** Staffing of one delivery unit, modelled. FTE are kept in whole tenths, so that units sum exactly to the nation. */
export interface UnitStaffing {
  readonly unit: string;
  readonly region: string;
  readonly requiredPoTenths: number;
  readonly inPostPoTenths: number;
  readonly inPostPsoTenths: number;
  /** Trainees who hold cases, all full time. */
  readonly trainees: number;
}

/** Tenths of an FTE. */
export const tenths = 10;

/** A unit that was split off counts with the one it came from until it opens. */
const splitFrom: ReadonlyMap<string, string> = new Map([["N52STFS", "N52STF"]]);

/** Half-width of a uniform draw with standard deviation 1. */
const halfWidth = Math.sqrt(3);

/**
 * Probation officers required and in post by delivery unit, which nobody publishes.
 *
 * Requirement by region in proportion to residents; the national gap 60% in proportion to requirement and 40% in
 * proportion to the vacancies of September 2023; inside a region by seeded size and gap, no unit above the cap.
 * Parameters: `modelled.gap-share-by-requirement`, `-maximum-unit-gap`, `-unit-gap-spread`, `-unit-size-spread`,
 * `-officers-holding-cases`, `-trainee-share`, `-seed`.
 */
export function unitStaffing(
  files: EmbeddedFiles,
  plan: ModelledPlan,
  parameters: ParameterSet,
): readonly UnitStaffing[] {
  const national = (metric: string, date: string) => Math.round(nationalValue(files, metric, date) * tenths);
  const requiredTenths = national("probation_officers_required_fte", plan.staffingDate);
  const gapTenths = requiredTenths - national("probation_officers_fte", plan.staffingDate);
  const regions = regionWeights(files);
  const requiredByRegion = shareOut(requiredTenths, regions.residents);
  const gapByRegion = shareOut(gapTenths, gapWeights(regions, parameters));
  const weights = unitWeights(files, plan, parameters);
  const cap = parameters.value("modelled.maximum-unit-gap");
  const officers = regions.codes.flatMap((region, place) => {
    const here = weights.filter((unit) => unit.region === region);
    return regionOfficers(here, requiredByRegion[place] ?? 0, gapByRegion[place] ?? 0, cap);
  });
  const byRequirement = officers.map((unit) => unit.requiredPoTenths);
  const psoTenths = shareOut(national("pso_fte", plan.psoDate), byRequirement);
  const trainees = shareOut(traineeCount(parameters), byRequirement);
  return officers.map((unit, place) => ({
    ...unit,
    inPostPsoTenths: psoTenths[place] ?? 0,
    trainees: trainees[place] ?? 0,
  }));
}

function regionOfficers(
  units: readonly UnitWeight[],
  requiredTenths: number,
  gapTenths: number,
  capPercent: number,
): Omit<UnitStaffing, "inPostPsoTenths" | "trainees">[] {
  const required = shareOut(
    requiredTenths,
    units.map((unit) => unit.size),
  );
  const gaps = shareOutWithin(
    gapTenths,
    units.map((unit, place) => (required[place] ?? 0) * unit.gapFactor),
    required.map((part) => Math.floor((part * capPercent) / 100)),
  );
  return units.map(({ unit, region }, place) => {
    const requiredPoTenths = required[place] ?? 0;
    return { unit, region, requiredPoTenths, inPostPoTenths: requiredPoTenths - (gaps[place] ?? 0) };
  });
}

function traineeCount(parameters: ParameterSet): number {
  return Math.round(
    parameters.value("modelled.officers-holding-cases") * parameters.value("modelled.trainee-share"),
  );
}

interface RegionWeights {
  readonly codes: readonly string[];
  readonly residents: readonly number[];
  readonly vacancies: readonly number[];
}

function regionWeights(files: EmbeddedFiles): RegionWeights {
  const code = codesByLabel(files, "region");
  const rows = files.records("region_population.csv");
  const vacancies = new Map(
    files
      .records("probation_regions.csv")
      .map((row) => [field(row, "region"), Number(field(row, "vacancies_all_grades_fte"))]),
  );
  return {
    codes: rows.map((row) => code(field(row, "region"))),
    residents: rows.map((row) => Number(field(row, "population_mid_2019"))),
    vacancies: rows.map((row) => vacancies.get(field(row, "region")) ?? 0),
  };
}

function gapWeights({ residents, vacancies }: RegionWeights, parameters: ParameterSet): number[] {
  const byRequirement = parameters.value("modelled.gap-share-by-requirement");
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const [allResidents, allVacancies] = [sum(residents), sum(vacancies)];
  return residents.map(
    (people, place) =>
      (byRequirement * people) / allResidents +
      ((1 - byRequirement) * (vacancies[place] ?? 0)) / allVacancies,
  );
}

interface UnitWeight {
  readonly unit: string;
  readonly region: string;
  readonly size: number;
  readonly gapFactor: number;
}

function unitWeights(files: EmbeddedFiles, plan: ModelledPlan, parameters: ParameterSet): UnitWeight[] {
  const all = deliveryUnits(files).map((unit) => {
    const stream = randomStream(parameters.value("modelled.seed"), `unit ${unit.code}`);
    const around = (spread: number) => 1 + spread * halfWidth * (2 * stream.uniform() - 1);
    return {
      unit: unit.code,
      region: unit.parent ?? "",
      isOpen: (unit.opens ?? "") <= plan.staffingDate,
      size: around(parameters.value("modelled.unit-size-spread")),
      gapFactor: around(parameters.value("modelled.unit-gap-spread")),
    };
  });
  const notYet = all.filter((unit) => !unit.isOpen);
  return all
    .filter((unit) => unit.isOpen)
    .map(({ unit, region, size, gapFactor }) => {
      const parts = notYet.filter((other) => splitFrom.get(other.unit) === unit);
      return { unit, region, size: parts.reduce((sum, part) => sum + part.size, size), gapFactor };
    });
}
