import type { FileFormat } from "@/server/imports/sheet";
import { corpus } from "./corpus";
import { mutateBytes } from "./mutate-bytes";
import { mutateCsv } from "./mutate-csv";
import { mutateZip } from "./mutate-zip";
import { random } from "./random";
import { tryFile, type Outcome } from "./try-file";

export interface FuzzPlan {
  readonly format: FileFormat;
  readonly seed: number;
  readonly from: number;
  readonly files: number;
}

export interface FuzzReport {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly slowestMs: number;
  readonly slowest: number;
  /** Memory in use after the first files and after the last, nothing of them left over. */
  readonly heapMB: readonly [first: number, last: number];
}

/** One file may take as long; the largest that is let in takes less. */
const mostMs = 8000;
/** What caches and the compiler may take on top. */
const mostGrowthMB = 48;
const warmUp = 200;
const seedStep = 7919;

/** Tries so many changed files. `onFile` is told of each before it is tried. */
export async function fuzzFormat(plan: FuzzPlan, onFile: (number: number) => void): Promise<FuzzReport> {
  const originals = await corpus(plan.format);
  const outcomes = { refused: 0, "with errors": 0, clean: 0 };
  let slowest = { ms: 0, number: plan.from };
  let first: number | null = null;
  for (let number = plan.from; number < plan.from + plan.files; number += 1) {
    onFile(number);
    const start = performance.now();
    outcomes[await tryFile(await changedFile(originals, plan, number))] += 1;
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { ms, number };
    if (ms > mostMs) throw new Error(`It took ${Math.round(ms)} ms.`);
    if (number - plan.from === Math.min(warmUp, plan.files - 1)) first = heapMB();
  }
  const last = heapMB();
  if (first !== null && last - first > mostGrowthMB)
    throw new Error(`Memory in use grew from ${first.toFixed()} to ${last.toFixed()} MB.`);
  return { outcomes, slowestMs: slowest.ms, slowest: slowest.number, heapMB: [first ?? last, last] };
}

async function changedFile(
  originals: readonly Buffer[],
  { seed, format }: FuzzPlan,
  number: number,
): Promise<Buffer> {
  const chance = random(Math.imul(seed, seedStep) + number);
  const original = chance.pick(originals);
  if (chance.chance(0.25)) return mutateBytes(original, chance);
  return format === "csv" ? mutateCsv(original, chance) : mutateZip(original, chance);
}

function heapMB(): number {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
