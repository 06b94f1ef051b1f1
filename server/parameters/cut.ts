import type { MethodId } from "../engine/vocabulary";
import { policyChoice, type Definition, type RegisterUnit } from "./define";
import type { SourceId } from "./sources";

const from = "2018-01-01";
const reviewBy = "2027-03-31";

interface Cut {
  readonly label: string;
  readonly description: string;
  readonly unit: RegisterUnit;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly source?: SourceId;
  readonly locator: string;
  readonly usedBy: readonly [MethodId, ...MethodId[]];
  readonly status?: "published" | "reported" | "derived";
}

/** A row of the threshold register. */
export function cut(row: Cut): Definition {
  return {
    label: row.label,
    description: row.description,
    unit: row.unit,
    bounds: {
      min: row.min,
      max: row.max,
      why: "Outside it the word or flag would no longer mean what it says.",
    },
    uncertainty: policyChoice,
    values: [
      {
        from,
        value: row.value,
        status: row.status ?? "assumption",
        source: row.source ?? "plimsoll-model",
        locator: row.locator,
      },
    ],
    reviewBy,
    area: "thresholds",
    usedBy: row.usedBy,
  };
}
