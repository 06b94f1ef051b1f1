import { engineVersion } from "@/server/contracts/page";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import { forecastQuantity } from "@/server/engine/forecast/forecast-quantity";
import type { ForecastField, ForecastTable } from "@/server/engine/forecast/forecast-table";
import { sumForecast } from "@/server/engine/forecast/sum-forecast";
import type { Quantity } from "@/server/engine/quantity";
import type { ReleaseResult } from "@/server/engine/scenario/apply-release";
import type { ScenarioResult } from "@/server/engine/scenario/run-scenario";
import type { ScenarioProblem } from "@/server/engine/scenario/scenario-problem";
import { waterfallSteps } from "@/server/engine/scenario/waterfall";
import { monthEnds } from "./month-ends";
import { scenarioText } from "./scenario-text";

/** A number, or why there is none. */
export type Known = number | { readonly unknown: string };

export interface PlanResult {
  readonly title: string;
  readonly baseline: string;
  /** Last day of the position and of each month after it. */
  readonly months: readonly string[];
  readonly engineVersion: string;
  /** Names every value of the registers, the plan's own among them. */
  readonly register: string;
  /** SHA-256 of the plan in the order of the contract. */
  readonly scenario: string;
  readonly notes: readonly ScenarioProblem[];
  readonly services: readonly PlanSums[];
  readonly releases: readonly PlanRelease[];
  readonly units: readonly PlanUnit[];
}

interface PlanSums {
  readonly service: "prison" | "probation";
  readonly base: SumsByMonth;
  readonly plan: SumsByMonth;
}

type SumName = "requiredFte" | "inPostFte" | "coverFte" | "grossShortfallFte" | "backlogFte";
type ShareName = "shortfallPercent" | "shortfallAfterCoverPercent" | "workPercent";
type SumsByMonth = Readonly<Record<SumName | ShareName, readonly Known[]>>;

interface PlanRelease {
  readonly measure: string;
  readonly people: number;
  readonly poolFte: number;
  readonly headquartersFte: number | null;
  readonly placements: readonly { readonly unit: string; readonly on: string; readonly people: number }[];
  readonly notPlaced: readonly { readonly on: string; readonly people: number; readonly reason: string }[];
  /** By month, from people away to net effective FTE: the steps sum to the net. */
  readonly waterfall: Readonly<Record<string, readonly number[]>>;
}

interface PlanUnit {
  readonly code: string;
  readonly name: string;
  readonly service: string;
  readonly base: Readonly<Partial<Record<ForecastField, readonly Known[]>>>;
  readonly plan: Readonly<Partial<Record<ForecastField, readonly Known[]>>>;
}

/** Decimals of an amount or a share: more than any of them bears, and the same on every machine. */
const amountPlaces = 3;
/** Decimals that each figure is told with. Those of error are as coarse as on their pages. */
const places: Readonly<Partial<Record<ForecastField, number>>> = {
  ...{ requiredFte: amountPlaces, inPostFte: amountPlaces, coverFte: amountPlaces },
  ...{ effectiveFte: amountPlaces, backlogFte: amountPlaces },
  ...{ workloadPercent: amountPlaces, perOfficer: amountPlaces },
  ...{ riskRise: 1, errorsAYear: 1, insufficientPercent: 0 },
};

/** What a plan does, as one document: the same plan on the same data gives the same bytes. */
export function planResult(
  file: ScenarioFile,
  model: ForecastModel,
  result: ScenarioResult,
  notes: readonly ScenarioProblem[],
): PlanResult {
  return {
    ...{ title: file.title, baseline: file.baseline, months: monthEnds(result.calendar) },
    engineVersion,
    register: model.parameters.hash,
    scenario: scenarioText(file).hash,
    notes,
    services: (["prison", "probation"] as const).map((service) => ({
      service,
      base: sumsOf(model, result.base, service),
      plan: sumsOf(model, result.plan, service),
    })),
    releases: result.releases.map(releaseOf),
    units: model.units.map(({ unit: { code, name, service } }) => ({
      ...{ code, name, service },
      base: fieldsOf(model, result.base, code),
      plan: fieldsOf(model, result.plan, code),
    })),
  };
}

function sumsOf(model: ForecastModel, table: ForecastTable, service: string): SumsByMonth {
  const codes = model.units.filter(({ unit }) => unit.service === service).map(({ unit }) => unit.code);
  const sums = Array.from({ length: table.columns }, (_, month) => sumForecast(model, table, codes, month));
  const amounts = (name: SumName) => sums.map((sum) => rounded(sum[name], amountPlaces));
  const shares = (name: ShareName) => sums.map((sum) => told(sum[name], amountPlaces));
  return {
    requiredFte: amounts("requiredFte"),
    inPostFte: amounts("inPostFte"),
    coverFte: amounts("coverFte"),
    grossShortfallFte: amounts("grossShortfallFte"),
    shortfallPercent: shares("shortfallPercent"),
    shortfallAfterCoverPercent: shares("shortfallAfterCoverPercent"),
    workPercent: shares("workPercent"),
    backlogFte: amounts("backlogFte"),
  };
}

function fieldsOf(model: ForecastModel, table: ForecastTable, code: string) {
  const names = Object.keys(places) as ForecastField[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Array.from({ length: table.columns }, (_, month) =>
        told(forecastQuantity(model, table, name, code, month), places[name] ?? 0),
      ),
    ]),
  );
}

function releaseOf({
  measure,
  people,
  poolFte,
  headquartersFte,
  waves,
  waterfall,
}: ReleaseResult): PlanRelease {
  const byMonth = (amounts: Float64Array) => [...amounts].map((amount) => rounded(amount, amountPlaces));
  return {
    ...{ measure, people, poolFte, headquartersFte },
    placements: waves.flatMap(({ on, placements }) =>
      placements.map((placement) => ({ unit: placement.unit, on, people: placement.people })),
    ),
    notPlaced: waves.flatMap(({ on, held }) =>
      held.map((waiting) => ({ on, people: waiting.people, reason: waiting.reason })),
    ),
    waterfall: {
      people: byMonth(waterfall.people),
      ...Object.fromEntries(waterfallSteps.map((step) => [step, byMonth(waterfall.steps[step])])),
      netFte: byMonth(waterfall.netFte),
    },
  };
}

const told = (quantity: Quantity, digits: number): Known =>
  quantity.known ? rounded(quantity.value, digits) : { unknown: quantity.reason };

/** Never minus zero, which JSON and people write as zero. */
const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
