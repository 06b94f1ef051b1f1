import type { Fact } from "@/server/engine/facts";
import { known, unknown } from "@/server/engine/quantity";
import type { Grade } from "@/server/engine/vocabulary";
import { unitFact } from "../facts/unit-fact";
import type { ModelledPlan } from "./modelled-plan";
import { tenths, type UnitStaffing } from "./unit-staffing";

const requirement =
  "Modelled: national requirement of probation officers by residents of the region, then by seeded size of the unit";
const inPost =
  "Modelled: requirement less the national gap, 60% by requirement and 40% by vacancies of September 2023";
const notPublished = "No requirement is published for this grade";

/** Staffing by delivery unit as facts of grade D. */
export function staffingFacts(units: readonly UnitStaffing[], plan: ModelledPlan): Fact[] {
  const pso = `Modelled: national PSOs in post at ${plan.psoDate} by requirement of probation officers`;
  const trainees = "Modelled: assumed share of officers who hold cases, by requirement of probation officers";
  return units.flatMap((unit) => {
    const fact = (
      measure: "required-fte" | "in-post-fte",
      grade: Grade,
      fte: number | null,
      locator: string,
    ): Fact =>
      unitFact({
        unit: unit.unit,
        measure,
        grade,
        asOf: plan.staffingDate,
        quantity: fte === null ? unknown("not-reported") : known(fte),
        quality: "D",
        source: "plimsoll-model",
        locator,
      });
    return [
      fact("required-fte", "po", unit.requiredPoTenths / tenths, requirement),
      fact("in-post-fte", "po", unit.inPostPoTenths / tenths, inPost),
      fact("required-fte", "pso", null, notPublished),
      fact("in-post-fte", "pso", unit.inPostPsoTenths / tenths, pso),
      fact("required-fte", "pqip", null, notPublished),
      fact("in-post-fte", "pqip", unit.trainees, trainees),
    ];
  });
}
