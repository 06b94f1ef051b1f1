import type { ParameterSet } from "../parameter-set";
import { shortfall } from "../staffing/shortfall";
import type { Collector } from "../trace";
import type { Grade } from "../vocabulary";
import { worstQuality } from "./figure";
import { readFact } from "./read-fact";
import type { UnitInput, UnitStaffing } from "./position";

/** Officers of one grade against their requirement, and the distance to the line. */
export function unitStaffing(
  input: UnitInput,
  grade: Grade,
  parameters: ParameterSet,
  collect?: Collector,
): UnitStaffing {
  const at = { facts: input.facts, unit: input.unit.code, asOf: input.asOf, grade, unitWords: "FTE" };
  const required = readFact({ ...at, measure: "required-fte" }, collect);
  const inPost = readFact({ ...at, measure: "in-post-fte" }, collect);
  const gap = shortfall(
    { requiredFte: required.quantity, inPostFte: inPost.quantity },
    parameters.value("line.reference-gap"),
    collect,
  );
  return { grade, required, inPost, ...gap, quality: worstQuality([required.quality, inPost.quality]) };
}
