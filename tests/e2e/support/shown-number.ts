/** A number as pages print it: thousands commas, a true minus sign, words or a unit after it. */
const pattern = /[−-]?\d[\d,]*(?:\.\d+)?/;

export interface ShownNumber {
  readonly value: number;
  /** Half of the last digit that is printed. */
  readonly rounding: number;
}

/** Words for a minus sign: FTE beyond the line and points inside it are below zero. */
const below = /beyond|points? inside/;

/** The first number of a text; null in a mark such as [x]. */
export function shownNumber(text: string): ShownNumber | null {
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return null;
  const value = Number(found.replaceAll(",", "").replace("−", "-"));
  const places = found.split(".")[1]?.length ?? 0;
  return { value: below.test(text) ? -value : value, rounding: 0.5 / 10 ** places };
}

/** Whether two printed numbers may be the same number, rounded to different digits. */
export function areSame(one: ShownNumber, other: ShownNumber): boolean {
  return Math.abs(one.value - other.value) <= one.rounding + other.rounding + 1e-9;
}
