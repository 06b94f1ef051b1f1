import type { ParameterSet } from "@/server/engine/parameter-set";
import { baseTiers, caseTypes } from "@/server/engine/vocabulary";
import { casePointsEach } from "@/server/engine/workload/case-points-each";
import { kindWord, type CaseKind } from "./case-kind";
import type { DeliveryUnit } from "./delivery-unit";
import { heldOf } from "./read-move";

/** The type and tier that most points of a unit are in: offered before anybody has chosen. Empty where it holds none. */
export function firstKind(donor: DeliveryUnit, parameters: ParameterSet): string {
  const all = caseTypes.flatMap((caseType) => baseTiers.map((tier): CaseKind => ({ caseType, tier })));
  const points = (kind: CaseKind) =>
    heldOf(donor, kind) * casePointsEach(kind.caseType, kind.tier, parameters);
  const most = all.reduce<CaseKind | null>(
    (found, each) => (points(each) > (found ? points(found) : 0) ? each : found),
    null,
  );
  return most ? kindWord(most) : "";
}
