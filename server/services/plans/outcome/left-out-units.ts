import type { ReleaseView } from "@/server/contracts/plan-outcome";
import type { ReleaseResult } from "@/server/engine/scenario/apply-release";
import type { ExclusionReason } from "@/server/engine/scenario/sharing-candidates";
import type { Outcome } from "./outcome";

const words: Readonly<Record<ExclusionReason, string>> = {
  "staffing-not-known": "Staffing not known, so no shortfall to compare",
  settling: "Still settling after it opened, moved or changed role; name it in the destination to include it",
  "closes-in-period": "Closes within the months of the plan",
};
const order: readonly ExclusionReason[] = ["staffing-not-known", "settling", "closes-in-period"];

/** Units of the destination that took no part in the sharing, by reason. */
export function leftOutUnits({ model }: Outcome, { waves }: ReleaseResult): ReleaseView["leftOut"] {
  const excluded = waves.flatMap((wave) => wave.excluded);
  return order.flatMap((reason) => {
    const codes = new Set(excluded.filter((each) => each.reason === reason).map(({ unit }) => unit));
    const units = model.units.flatMap(({ unit }) => (codes.has(unit.code) ? [unit.name] : [])).sort();
    return units.length === 0 ? [] : [{ reason: words[reason], units }];
  });
}
