/**
 * JSON that loses no number: not a number, infinities and minus zero are written as words. Numbers are written so that
 * reading gives the same bits. What is undefined is left out, as in any JSON.
 */
export function exactJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "number" && !isPlain(each) ? { [mark]: wordOf(each) } : each,
  );
}

/** Reads what `exactJson` wrote. */
export function parseExactJson(text: string): unknown {
  return JSON.parse(text, (_, each: unknown) => {
    const word = isMarked(each) ? each[mark] : null;
    return word === null ? each : (words.find(([name]) => name === word)?.[1] ?? each);
  });
}

const mark = "$number";
const words = [
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["-0", -0],
] as const;

const isPlain = (value: number) => Number.isFinite(value) && !Object.is(value, -0);
const wordOf = (value: number) => words.find(([, each]) => Object.is(each, value))?.[0];

function isMarked(value: unknown): value is { readonly [mark]: unknown } {
  return typeof value === "object" && value !== null && mark in value;
}
