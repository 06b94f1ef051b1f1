import { combine, divide, known, unknown, type Quantity } from "../quantity";
import type { Collector, StepInput } from "../trace";

export interface StaffingFigures {
  readonly requiredFte: Quantity;
  readonly inPostFte: Quantity;
}

export interface Shortfall {
  /** Required less in post; negative is a surplus. */
  readonly shortfallFte: Quantity;
  /** Share of the requirement that is unfilled. */
  readonly shortfallPercent: Quantity;
  /** Percentage points beyond the reference gap; negative is inside it. */
  readonly pointsToLine: Quantity;
  /** FTE to spare before the reference gap is reached; negative is beyond it. */
  readonly fteInsideLine: Quantity;
  /** Load per remaining officer when all the work stays: a 30% gap is 143%. */
  readonly loadIdentityPercent: Quantity;
}

/** Runs one formula, reports it as a step when somebody collects, and returns its value. */
type Report = (
  quantity: string,
  formula: string,
  unit: string,
  inputs: readonly StepInput[],
  value: Quantity,
  readsLine?: boolean,
) => Quantity;

const reporter =
  (collect: Collector | undefined): Report =>
  (quantity, formula, unit, inputs, value, readsLine = false) => {
    collect?.({
      quantity,
      formula,
      inputs,
      parameters: readsLine ? ["line.reference-gap"] : [],
      value,
      unit,
    });
    return value;
  };

/**
 * Staffing shortfall of a unit against its requirement, and its distance to the reference gap (the "30% line").
 *
 * Formulas: shortfall = required - in post; shortfall % = 100 x shortfall / required; points to the line =
 * shortfall % - reference gap; FTE inside the line = in post - (1 - gap/100) x required; load identity % =
 * 100 / (1 - shortfall), the load on each remaining officer when no work falls away.
 * Units: FTE, percent of the requirement, percentage points.
 * Unknown: the reason of an unknown input; `outside-method` for the percentages when nothing is required, and for
 * the load identity when nobody is in post (a shortfall of 100% or more).
 * Parameter: `line.reference-gap`, passed in as a percentage.
 * @example required 6,158, in post 4,413, gap 30 // 1,745 FTE, 28.3%, 1.7 points inside, 102.4 FTE inside, load 139.5%
 */
export function shortfall(
  input: StaffingFigures,
  referenceGapPercent: number,
  collect?: Collector,
): Shortfall {
  const report = reporter(collect);
  const required: StepInput = {
    name: "required-fte",
    value: input.requiredFte,
    unit: "FTE",
    from: "required-fte",
  };
  const inPost: StepInput = { name: "in-post-fte", value: input.inPostFte, unit: "FTE", from: "in-post-fte" };
  const result = (name: string, value: Quantity, unit: string): StepInput => ({
    name,
    value,
    unit,
    from: name,
  });

  const shortfallFte = report(
    "shortfall-fte",
    "required - in post",
    "FTE",
    [required, inPost],
    combine([input.requiredFte, input.inPostFte], (need, have) => need - have),
  );
  const shortfallPercent = report(
    "shortfall-percent",
    "100 x shortfall / required",
    "%",
    [result("shortfall-fte", shortfallFte, "FTE"), required],
    divide(
      combine([shortfallFte], (fte) => 100 * fte),
      input.requiredFte,
      "outside-method",
    ),
  );
  const percent = result("shortfall-percent", shortfallPercent, "%");
  const pointsToLine = report(
    "points-to-line",
    "shortfall % - reference gap",
    "percentage points",
    [percent],
    combine([shortfallPercent], (value) => value - referenceGapPercent),
    true,
  );
  const fteInsideLine = report(
    "fte-inside-line",
    "in post - (1 - reference gap) x required",
    "FTE",
    [inPost, required],
    combine(
      [input.inPostFte, input.requiredFte],
      (have, need) => have - (1 - referenceGapPercent / 100) * need,
    ),
    true,
  );
  const loadIdentityPercent = report(
    "load-identity-percent",
    "100 / (1 - shortfall)",
    "%",
    [percent],
    loadIdentity(shortfallPercent),
  );
  return { shortfallFte, shortfallPercent, pointsToLine, fteInsideLine, loadIdentityPercent };
}

function loadIdentity(shortfallPercent: Quantity): Quantity {
  if (!shortfallPercent.known) return shortfallPercent;
  if (shortfallPercent.value >= 100) return unknown("outside-method");
  return known((100 * 100) / (100 - shortfallPercent.value));
}
