import type { BatchRows, PreparedBatch } from "@/server/imports/batch-rows";
import type { SourceId } from "@/server/parameters/sources";
import type { EmbeddedFiles } from "./embedded-files";

/** A batch that is not made yet: what it is called and how its rows are made. */
export interface BatchRecipe {
  readonly kind: string;
  readonly title: string;
  readonly source: SourceId;
  readonly sha256: (files: EmbeddedFiles) => string;
  readonly rows: (files: EmbeddedFiles) => BatchRows;
}

/** Makes the rows of one batch. */
export function prepare(recipe: BatchRecipe, files: EmbeddedFiles): PreparedBatch {
  return {
    kind: recipe.kind,
    title: recipe.title,
    sha256: recipe.sha256(files),
    source: recipe.source,
    rows: recipe.rows(files),
  };
}
