import type { BaselinePlan, PreparedBatch } from "@/server/imports/batch-rows";
import { baselines } from "./baselines";
import { prepare } from "./batch-recipe";
import { checksum } from "./checksum";
import { embeddedFiles } from "./embedded-files";
import { modelledBatches } from "./modelled/modelled-batches";
import { publishedBatches } from "./published-batches";

/** The embedded data set: its batches in the order of commit, the baselines over them, and its name. */
export interface EmbeddedSet {
  /** Makes one batch after the other, so that only one is in memory. */
  readonly batches: () => Iterable<PreparedBatch>;
  /** The published ones alone, without those that are modelled. */
  readonly published: () => Iterable<PreparedBatch>;
  readonly baselines: readonly BaselinePlan[];
  /** Names the files, the generator and what it reads; known without making a row. */
  readonly manifestSha256: string;
}

/** The embedded set from the text of the shipped files, by name. */
export function embeddedSet(texts: ReadonlyMap<string, string>): EmbeddedSet {
  const files = embeddedFiles(texts);
  const recipes = [...publishedBatches, ...modelledBatches];
  return {
    *batches() {
      for (const recipe of recipes) yield prepare(recipe, files);
    },
    *published() {
      for (const recipe of publishedBatches) yield prepare(recipe, files);
    },
    baselines,
    manifestSha256: checksum(
      JSON.stringify(baselines),
      ...recipes.map((recipe) => `${recipe.kind} ${recipe.sha256(files)}`),
    ),
  };
}
