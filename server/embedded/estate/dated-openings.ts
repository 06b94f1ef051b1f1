import type { PlainDate } from "@/server/engine/facts";

/** First bulletin (or month) that shows a unit which opened while the set runs. */
export const openedOn: ReadonlyMap<string, PlainDate> = new Map([
  ["MHI", "2021-12-31"],
  ["FWI", "2022-02-25"],
  ["FEI", "2023-05-26"],
  ["N52STFS", "2025-03-24"],
  ["MKI", "2025-04-01"],
]);
