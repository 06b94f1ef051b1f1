import type { Report } from "./check-context";

export interface Range {
  readonly min: number;
  readonly max: number;
  /** For example `%` or ` weeks`. */
  readonly unit: string;
  readonly whole?: boolean;
}

/**
 * Reports a number that leaves its range, or that must be whole and is not. Nothing is moved to the nearest bound.
 * @example 130 in a range of 0 to 100% // "130% is outside 0% to 100%. Give a number in that range."
 */
export function checkRange(report: Report, field: string, value: number | null, range: Range): void {
  if (value === null) return;
  const { min, max, unit, whole } = range;
  const allowed = { min, max };
  if (!(value >= min && value <= max)) {
    const rule = unit === "%" && min === 0 && max === 100 ? "percent" : "range";
    const sentence = `${value}${unit} is outside ${min}${unit} to ${max}${unit}. Give a number in that range.`;
    return report(field, rule, sentence, allowed);
  }
  if (whole && !Number.isInteger(value)) {
    report(field, "whole-people", `${value} is not a whole number. Give a whole number.`, allowed);
  }
}
