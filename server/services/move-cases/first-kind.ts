import { baseTiers, caseTypes } from "@/server/engine/vocabulary";
import { kindWord, type CaseKind } from "./case-kind";
import type { DeliveryUnit } from "./delivery-unit";
import { heldOf } from "./read-move";

/** The type and tier that most cases of a unit are in: offered before anybody has chosen. Empty where it holds none. */
export function firstKind(donor: DeliveryUnit): string {
  const all = caseTypes.flatMap((caseType) => baseTiers.map((tier): CaseKind => ({ caseType, tier })));
  const most = all.reduce<CaseKind | null>(
    (found, each) => (heldOf(donor, each) > (found ? heldOf(donor, found) : 0) ? each : found),
    null,
  );
  return most ? kindWord(most) : "";
}
