import { compareOutputs, type Mismatch } from "./compare";
import { inputReader } from "./input-reader";
import { kinds } from "./kinds";
import type { Vector, VectorFile } from "./vector-file";

export interface Failure {
  readonly id: string;
  readonly reason: string;
}

export interface Report {
  readonly passed: number;
  readonly failures: readonly Failure[];
  /** How many vectors of each kind that the engine does not implement. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Runs every vector of a kind in the table through the engine. A vector that cannot be run fails; it never stops the run. */
export function runVectors(file: VectorFile): Report {
  let passed = 0;
  const failures: Failure[] = [];
  const skipped = new Map<string, number>();
  for (const vector of file.vectors) {
    if (vector.fault === null && !kinds.has(vector.kind)) {
      skipped.set(vector.kind, (skipped.get(vector.kind) ?? 0) + 1);
      continue;
    }
    const reason = vector.fault ?? reasonOfFailure(vector, file);
    if (reason === null) passed += 1;
    else failures.push({ id: vector.id, reason });
  }
  return { passed, failures, skipped };
}

function reasonOfFailure(vector: Vector, file: VectorFile): string | null {
  try {
    const outputs = kinds.get(vector.kind)?.(inputReader(vector.input), file) ?? {};
    const mismatches = vector.expectations.flatMap((expectation) => compareOutputs(outputs, expectation));
    return mismatches.length === 0 ? null : mismatches.map(sentence).join("; ");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const sentence = ({ key, expected, got }: Mismatch) => `${key}: expected ${expected}, got ${got}`;
