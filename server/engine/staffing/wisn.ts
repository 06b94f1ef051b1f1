import { combine, divide, known, type Quantity } from "../quantity";

export interface WisnActivity {
  /** Units of work a year. */
  readonly annualVolume: number;
  /** Units of work that one full-time person can do in a year on this activity alone. */
  readonly standardWorkload: Quantity;
}

export interface WisnInput {
  readonly activities: readonly WisnActivity[];
  /** Share of working time that everybody spends on common tasks. */
  readonly categoryAllowanceShare: number;
  /** People's worth of the tasks that only some do. */
  readonly individualAllowanceFte: Quantity;
}

export interface WisnRequirement {
  readonly baseFte: Quantity;
  readonly categoryAllowanceFactor: Quantity;
  readonly requiredFte: Quantity;
}

/**
 * Required staff from work by the World Health Organization's WISN method (workload indicators of staffing need).
 *
 * Formulas: base = sum of volume / standard workload; category allowance factor = 1 / (1 - share of common tasks);
 * required = base x factor + individual allowance. Units: FTE.
 * Unknown: the reason of an unknown input; `outside-method` when a standard workload is not positive or common tasks take all the time.
 * Source: WHO, WISN user's manual, 2010.
 * @example 3,125 cases a year at 179 a person // 17.46
 */
export function wisn(input: WisnInput): WisnRequirement {
  const activities = input.activities.map(({ annualVolume, standardWorkload }) =>
    divide(known(annualVolume), standardWorkload, "outside-method"),
  );
  const baseFte = combine(activities, (...fte) => fte.reduce((sum, value) => sum + value, 0));
  const categoryAllowanceFactor = divide(known(1), known(1 - input.categoryAllowanceShare), "outside-method");
  return {
    baseFte,
    categoryAllowanceFactor,
    requiredFte: combine(
      [baseFte, categoryAllowanceFactor, input.individualAllowanceFte],
      (base, factor, allowance) => base * factor + allowance,
    ),
  };
}
