import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate, monthDate } from "@/server/contracts/format";
import type { Fact } from "@/server/engine/facts";
import { monthsBetween } from "@/server/engine/position/months-between";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { loadSeries } from "../positions/load-series";

/** Population against operational capacity by month, as published. */
export async function prisonTrend(
  context: ServiceContext,
  position: Position,
  unit: UnitPosition,
): Promise<ChartModel | null> {
  const [population, capacity] = await Promise.all([
    loadSeries(context, position.baseline, unit.unit.code, "population", "all"),
    loadSeries(context, position.baseline, unit.unit.code, "operational-capacity", "all"),
  ]);
  const first = population[0];
  const last = population.at(-1);
  if (population.length < 2 || !first || !last) return null;
  const places = new Map(capacity.map((fact) => [fact.asOf, fact] as const));
  return {
    key: "trend",
    title: title(last, places.get(last.asOf)),
    subtitle: `People and places, ${unit.unit.name}, ${monthDate(first.asOf)} to ${monthDate(last.asOf)}`,
    source: "Source: Prison Population Monthly Bulletins, Ministry of Justice; from 2025 through prisoncap",
    asOf: `Latest count ${longDate(last.asOf)}`,
    notes: gaps(population),
    textAlternative: `Two lines. Population goes from ${text(first)} in ${monthDate(first.asOf)} to ${text(last)} in ${monthDate(last.asOf)}; operational capacity ends at ${text(places.get(last.asOf))}.`,
    table: {
      head: ["Date", "Population", "Operational capacity"],
      rows: population.map((fact) => [longDate(fact.asOf), text(fact), text(places.get(fact.asOf))]),
    },
    csvHref: null,
    drawing: {
      kind: "lines",
      suffix: "",
      series: [
        { label: "Population", detail: text(last), points: points(population) },
        { label: "Capacity", detail: text(capacity.at(-1)), points: points(capacity) },
      ],
      thresholds: [],
      events: [],
    },
  };
}

function title(people: Fact, places: Fact | undefined): string {
  if (!people.quantity.known || !places?.quantity.known || places.quantity.value <= 0)
    return "Population over time";
  const share = (100 * people.quantity.value) / places.quantity.value;
  return `${decimal(people.quantity.value)} people in ${decimal(places.quantity.value)} places: ${decimal(share)}% full`;
}

/** Bulletins come monthly: where the next is further away, months are missing and the line breaks. */
const longestGapMonths = 2;

function points(facts: readonly Fact[]) {
  return facts.flatMap((fact, place) => {
    const point = { date: fact.asOf, value: fact.quantity.known ? fact.quantity.value : null };
    return isAfterGap(facts, place) ? [{ date: fact.asOf, value: null }, point] : [point];
  });
}

function isAfterGap(facts: readonly Fact[], place: number): boolean {
  const before = facts[place - 1];
  const fact = facts[place];
  return before && fact ? monthsBetween(before.asOf, fact.asOf) >= longestGapMonths : false;
}

function gaps(facts: readonly Fact[]): readonly string[] {
  return facts.some((_, place) => isAfterGap(facts, place))
    ? ["Lines break where months are missing; a dot is a month that stands alone."]
    : [];
}

function text(fact: Fact | undefined): string {
  return fact?.quantity.known ? decimal(fact.quantity.value) : "[x]";
}
