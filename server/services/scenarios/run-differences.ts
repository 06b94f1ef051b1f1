import { longDate } from "@/server/contracts/format";
import type { RunDifference } from "@/server/contracts/run";
import type { PlanResult } from "./plan-result";

const services = { prison: "Prisons", probation: "Probation" } as const;
const sides: Readonly<Record<string, string>> = { base: "without the plan", plan: "with the plan" };

/** Where two results of one plan have other digits, in the order of the document. */
export function runDifferences(sealed: PlanResult, again: PlanResult): readonly RunDifference[] {
  return differences(sealed, again, []).map(({ path, one, other }) => ({
    where: placeWords(path, sealed),
    ...{ sealed: valueWords(one), again: valueWords(other) },
  }));
}

interface Difference {
  readonly path: readonly string[];
  readonly one: unknown;
  readonly other: unknown;
}

function differences(one: unknown, other: unknown, path: readonly string[]): readonly Difference[] {
  const [left, right] = [partsOf(one), partsOf(other)];
  if (left === null || right === null)
    return valueWords(one) === valueWords(other) ? [] : [{ path, one, other }];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.flatMap((key) => differences(left.get(key), right.get(key), [...path, key]));
}

/** The parts of a list, or of a record that is not the mark of something unknown; null of a single value. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== "object" || value === null || "unknown" in value) {
    return null;
  }
  return new Map(Object.entries(value));
}

/** `Prisons, with the plan, shortfallPercent, 30 April 2026`: names for numbers of places, and those of the document. */
function placeWords(path: readonly string[], result: PlanResult): string {
  const [list = "", at = "", side = "", ...rest] = path;
  const place = Number(at);
  const month = result.months[Number(rest.at(-1))];
  const dated = (names: readonly string[]) =>
    month === undefined ? names : [...names.slice(0, -1), longDate(month)];
  if (list === "services" || list === "units")
    return [ownerOf(list, place, result), sides[side] ?? side, ...dated(rest)].join(", ");
  return path.join(", ");
}

function ownerOf(list: "services" | "units", place: number, { services: sums, units }: PlanResult): string {
  if (list === "units") return units[place]?.name ?? `unit ${place + 1}`;
  const service = sums[place]?.service;
  return service === undefined ? `service ${place + 1}` : services[service];
}

function valueWords(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}
