import { unknown } from "../quantity";
import type { Collector } from "../trace";
import { readFact } from "./read-fact";
import type { UnitInput, UnitPosition } from "./position";

/**
 * Position of a headquarters directorate: people in post, and nothing else. No requirement is published, so
 * it has no shortfall, no workload and no band; its staffing is an index, base in post = 100.
 */
export function headquartersPosition(input: UnitInput, collect?: Collector): UnitPosition {
  const at = { facts: input.facts, unit: input.unit.code, asOf: input.asOf, unitWords: "FTE" };
  const inPost = readFact({ ...at, measure: "in-post-fte" }, collect);
  const none = unknown("outside-method");
  return {
    unit: input.unit,
    staffing: {
      grade: "all",
      required: { quantity: none, quality: "E", asOf: input.asOf },
      inPost,
      shortfallFte: none,
      shortfallPercent: none,
      pointsToLine: none,
      fteInsideLine: none,
      loadIdentityPercent: none,
      quality: inPost.quality,
    },
    workload: {
      basis: "none",
      percent: { quantity: none, quality: "E", asOf: input.asOf },
      band: null,
      meanRun: null,
    },
    perOfficer: null,
    officers: null,
    officersAbove: [],
    unmeasured: null,
    keyWork: null,
    ranking: { ranked: false, reason: "no-requirement" },
    quality: inPost.quality,
  };
}
