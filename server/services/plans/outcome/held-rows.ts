import { decimal } from "@/server/contracts/format";
import type { HeldRow } from "@/server/contracts/plan-outcome";
import { holdingReasons, type HoldingReason } from "@/server/engine/plan-vocabulary";
import type { ReleaseResult } from "@/server/engine/scenario/apply-release";
import { cohortWords } from "./cohort-words";

const words: Record<HoldingReason, { readonly reason: string; readonly relax: string }> = {
  "cap-reached": {
    reason: "Every unit that they may go to has as many people as the cap allows.",
    relax: "Raise the cap per unit, or send people to more units.",
  },
  "no-unit-short": {
    reason: "No unit that they may go to is short of officers any more.",
    relax: "Widen the destination, or release fewer people.",
  },
  "no-task-allowed": {
    reason: "At the units that have places the table of tasks gives them nothing to do.",
    relax: "Send them to the other service, or have more of them on site.",
  },
  "no-unit-known": {
    reason: "No unit of the destination has known staffing.",
    relax: "Choose a destination whose staffing is published.",
  },
};

/** Who is released and waits, by reason: lost to headquarters all the same. */
export function heldRows({ waves }: ReleaseResult): readonly HeldRow[] {
  const held = waves.flatMap((wave) => wave.held);
  return holdingReasons.flatMap((reason) => {
    const own = held.filter((each) => each.reason === reason);
    const people = own.reduce((sum, each) => sum + each.people, 0);
    return people === 0 ? [] : [{ people: decimal(people), who: cohortWords(own), ...words[reason] }];
  });
}
