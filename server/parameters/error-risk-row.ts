import type { DatedValue, Definition, RegisterUnit, Uncertainty } from "./define";
import type { SourceId } from "./sources";

const from = "2018-01-01";
const reviewBy = "2027-03-31";

export interface Row {
  readonly label: string;
  readonly description: string;
  readonly unit: RegisterUnit;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly why: string;
  readonly status?: DatedValue["status"];
  readonly source?: SourceId;
  readonly locator?: string;
  readonly note?: string;
  readonly uncertainty?: Uncertainty;
  /** Later values, in date order. */
  readonly then?: readonly Later[];
}

interface Later {
  readonly from: string;
  readonly value: number;
  readonly locator?: string;
  readonly note?: string;
}

const methodTable: Uncertainty = {
  shape: "fixed",
  why: "A level of a published method; the strength of the link is varied by theta.",
};
/** Of a row whose value is published. */
export const published = { status: "published" } as const;
/** What multipliers have in common. */
export const multiplier = {
  unit: "ratio",
  min: 1,
  why: "1 has no effect; levels of the method lie inside.",
} as const;
/** What shares have in common. */
export const aShare = { unit: "share", min: 0, max: 1, why: "A share." } as const;

/** A row of the error risk. */
export function row(part: Row): Definition {
  const dated = (value: Later): DatedValue => ({
    from: value.from,
    value: value.value,
    status: part.status ?? "assumption",
    source: part.source ?? "plimsoll-model",
    locator: value.locator ?? part.locator ?? "Model, section 4",
    ...(value.note ? { note: value.note } : {}),
  });
  const { value, note } = part;
  return {
    label: part.label,
    description: part.description,
    unit: part.unit,
    bounds: { min: part.min, max: part.max, why: part.why },
    uncertainty: part.uncertainty ?? methodTable,
    values: [dated({ from, value, ...(note ? { note } : {}) }), ...(part.then ?? []).map(dated)],
    reviewBy,
    area: "error risk",
    usedBy: ["error-risk"],
  };
}

/** What published counts have in common. */
export const counted: Uncertainty = { shape: "fixed", why: "A published count of the year." };
