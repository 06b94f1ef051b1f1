"use client";

import type { QualityRow } from "@/server/contracts/unit-quality";
import { qualityRowsMarkup } from "./quality-rows-markup";

/**
 * The rows of a table as markup: some thousands of cells are neither drawn one by one nor gone through again in the
 * browser. It holds no state, and reads the same without JavaScript.
 */
export function QualityRows({ rows }: { readonly rows: readonly QualityRow[] }) {
  return <tbody dangerouslySetInnerHTML={{ __html: qualityRowsMarkup(rows) }} />;
}
