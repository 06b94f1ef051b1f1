import type { Fact } from "@/server/engine/facts";
import { embeddedFiles } from "@/server/embedded/embedded-files";
import { prepare } from "@/server/embedded/batch-recipe";
import { publishedBatches } from "@/server/embedded/published-batches";
import type { BatchRows } from "@/server/imports/batch-rows";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";

export const texts = readEmbeddedFiles();
export const files = embeddedFiles(texts);

const made = new Map<string, BatchRows>();

/** Rows of one published batch, made once a test file. */
export function rowsOf(kind: string): BatchRows {
  let rows = made.get(kind);
  if (!rows) {
    const recipe = publishedBatches.find((batch) => batch.kind === kind);
    if (!recipe) throw new Error(`There is no batch ${kind}.`);
    rows = prepare(recipe, files).rows;
    made.set(kind, rows);
  }
  return rows;
}

export const factsOf = (kind: string): readonly Fact[] => rowsOf(kind).facts ?? [];

/** Facts that match every part given. */
export function matching(facts: readonly Fact[], parts: Partial<Fact>): readonly Fact[] {
  const wanted = Object.entries(parts) as [keyof Fact, unknown][];
  return facts.filter((fact) => wanted.every(([key, value]) => fact[key] === value));
}

/** The one fact that matches, as a number or its reason. */
export function valueOf(facts: readonly Fact[], parts: Partial<Fact>): number | string {
  const found = matching(facts, parts);
  if (found.length !== 1) throw new Error(`${found.length} facts match ${JSON.stringify(parts)}.`);
  const { quantity } = found[0]!;
  return quantity.known ? quantity.value : quantity.reason;
}

export function sumOf(facts: readonly Fact[], parts: Partial<Fact>): number {
  return matching(facts, parts).reduce((sum, { quantity }) => sum + (quantity.known ? quantity.value : 0), 0);
}

/** Codes of the units of a kind that are open at a date. */
export function openUnits(kind: string, asOf: string): readonly string[] {
  return (rowsOf("embedded-estate").units ?? [])
    .filter((unit) => unit.kind === kind)
    .filter(({ opens, closes }) => (opens ?? "") <= asOf && (closes === null || closes > asOf))
    .map((unit) => unit.code);
}
