import { isObject } from "./input-reader";
import type { Outputs } from "./handler";
import type { Expectation } from "./vector-file";

export interface Mismatch {
  readonly key: string;
  readonly expected: string;
  readonly got: string;
}

/** A key may name the precision in which its value was printed: `capacityPct1dp`, `capacityPctIntegerPart`. */
const PRECISION_SUFFIX = /(\d+dp|IntegerPart)$/;

/** Every value that a vector expects and the engine did not give. Outputs that no vector names are not compared. */
export function compareOutputs(outputs: Outputs, expectation: Expectation): readonly Mismatch[] {
  return Object.entries(expectation.values).flatMap(([key, expected]) => {
    const label = expectation.origin === "expected" ? key : `${key} (${expectation.origin})`;
    const got = outputOf(outputs, key);
    if (got === undefined) {
      return [
        { key: label, expected: JSON.stringify(expected), got: "nothing: not computed from these inputs" },
      ];
    }
    return differences(expected, got, label, (value) => expectation.tolerance(key, value));
  });
}

function outputOf(outputs: Outputs, key: string): unknown {
  if (Object.hasOwn(outputs, key)) return outputs[key];
  const plainKey = key.replace(PRECISION_SUFFIX, "");
  const value = Object.hasOwn(outputs, plainKey) ? outputs[plainKey] : undefined;
  return key.endsWith("IntegerPart") && typeof value === "number" ? Math.trunc(value) : value;
}

type Tolerance = (expected: number) => number;

function differences(expected: unknown, output: unknown, key: string, tolerance: Tolerance): Mismatch[] {
  const got = plainValue(output);
  if (Array.isArray(expected) && Array.isArray(got) && expected.length === got.length) {
    return expected.flatMap((item, place) => differences(item, got[place], `${key}[${place}]`, tolerance));
  }
  if (isObject(expected) && isObject(got)) {
    return Object.entries(expected).flatMap(([part, item]) =>
      differences(item, got[part], `${key}.${part}`, tolerance),
    );
  }
  return isEqual(expected, got, tolerance) ? [] : [{ key, expected: print(expected), got: print(got) }];
}

function isEqual(expected: unknown, got: unknown, tolerance: Tolerance): boolean {
  if (typeof expected === "number" && typeof got === "number") {
    return Math.abs(expected - got) <= tolerance(expected);
  }
  return expected === got;
}

/** A quantity as its value; an unknown one as null, which is how the vector files write it. */
function plainValue(value: unknown): unknown {
  if (!isObject(value) || typeof value.known !== "boolean") return value;
  return value.known ? value.value : null;
}

function print(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
