import type { DatedValue, Definition } from "./define";

const from = "2018-01-01";
const reviewBy = "2027-03-31";

interface Assumption {
  readonly label: string;
  readonly description: string;
  readonly unit: Definition["unit"];
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly note?: string;
  /** A later value. */
  readonly then?: { readonly from: string; readonly value: number };
}

/** A row behind the modelled probation rows. */
export function assumption(row: Assumption): Definition {
  return {
    label: row.label,
    description: row.description,
    unit: row.unit,
    bounds: {
      min: row.min,
      max: row.max,
      why: "Outside it the modelled rows would not resemble published ones.",
    },
    uncertainty: { shape: "fixed", why: "It shapes one illustrative set of rows, graded D wherever shown." },
    values: [dated(row, from, row.value), ...(row.then ? [dated(row, row.then.from, row.then.value)] : [])],
    reviewBy,
    area: "modelled rows",
    usedBy: ["modelled-probation"],
  };
}

function dated(row: Assumption, start: string, value: number): DatedValue {
  return {
    from: start,
    value,
    status: "assumption",
    source: "plimsoll-model",
    locator: "Model, section 9",
    ...(row.note ? { note: row.note } : {}),
  };
}

/** What shares have in common. */
export const share = { unit: "share", min: 0, max: 1 } as const;
