import type { DatedValue, Definition, Uncertainty } from "./define";

const from = "2018-01-01";

type Part = Pick<Definition, "label" | "description" | "unit"> & {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly why: string;
  /** Low and high of a triangular range around the value; without them the row is fixed. */
  readonly range?: readonly [low: number, high: number];
  readonly fixed?: string;
  readonly known?: Partial<Pick<DatedValue, "status" | "source" | "locator" | "note">>;
  /** Later values, in date order. */
  readonly then?: readonly (Pick<DatedValue, "from" | "value"> &
    Partial<Pick<DatedValue, "locator" | "note">>)[];
};

/** A row that the forecast or a plan is worked out with. */
export function planRow(part: Part): Definition {
  const common = {
    status: "assumption",
    source: "plimsoll-model",
    locator: "Model, sections 5 and 6",
    ...part.known,
  } as const;
  const central = part.then?.at(-1)?.value ?? part.value;
  const uncertainty: Uncertainty = part.range
    ? { shape: "triangular", low: part.range[0], central, high: part.range[1] }
    : { shape: "fixed", why: part.fixed ?? "Not varied: what it is read with is varied." };
  return {
    ...{ label: part.label, description: part.description, unit: part.unit, uncertainty },
    bounds: { min: part.min, max: part.max, why: part.why },
    values: [
      { ...common, from, value: part.value },
      ...(part.then ?? []).map((later) => ({ ...common, ...later })),
    ],
    reviewBy: "2027-03-31",
    area: "scenarios",
    usedBy: ["scenarios"],
  };
}
