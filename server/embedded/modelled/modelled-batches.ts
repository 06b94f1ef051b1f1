import type { BatchRecipe } from "../published-batches";

/** The modelled probation rows, one batch a baseline. */
export const modelledBatches: readonly BatchRecipe[] = [];
