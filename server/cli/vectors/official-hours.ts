import { activeReductionHours } from "@/server/engine/workload/active-reduction-hours";
import { contractedHours } from "@/server/engine/workload/contracted-hours";
import { defaultContractedHours } from "@/server/engine/workload/default-contracted-hours";
import { nominalTarget } from "@/server/engine/workload/nominal-target";
import { reductionAllowanceHours } from "@/server/engine/workload/reduction-allowance-hours";
import { reductionStatus, type ReductionStatus } from "@/server/engine/workload/reduction-status";
import { gradeOfCode, gradeOfId, recordedHours } from "./officers";
import type { Handler } from "./handler";
import { defaultHoursOf, nominalTargetsOf } from "./points-config";

export const nominalTargetVector: Handler = (input) => ({
  nominalTarget: nominalTarget(gradeOfId(input.number("gradeId")), nominalTargetsOf(input.object("targets"))),
});

export const contractedHoursVector: Handler = (input) => {
  const hours = contractedHours(
    gradeOfId(input.number("gradeId")),
    recordedHours(input.raw("contractedHours")),
    defaultHoursOf(input.object("defaultContractedHours")),
  );
  return { baseHours: hours?.baseHours ?? null, bandHours: hours?.bandHours ?? null };
};

export const defaultHoursVector: Handler = (input) => ({
  hours: defaultContractedHours(
    gradeOfCode(input.raw("grade")),
    defaultHoursOf(input.object("defaultContractedHours")),
    input.textOr("model", "wmt") === "hmpps-workload" ? "real-time" : "nightly",
  ),
});

export const reductionAllowanceVector: Handler = (input) => {
  const contracted = input.number("contractedHours");
  return {
    allowanceHours: reductionAllowanceHours(contracted, input.numberOrNull("allowancePercent")),
    maxAllowanceHours: reductionAllowanceHours(contracted, input.numberOrNull("maxAllowancePercent")),
  };
};

const statuses: ReadonlyMap<string, ReductionStatus> = new Map([
  ["SCHEDULED", "scheduled"],
  ["ACTIVE", "active"],
  ["ARCHIVED", "archived"],
  ["DELETED", "deleted"],
]);

export const reductionSumVector: Handler = (input) => {
  const isEnabled = input.booleanOr("reasonEnabled", true);
  const reductions = input.list("reductions").map((reduction) => ({
    hours: reduction.number("hours"),
    status: statuses.get(reduction.textOr("status", "")) ?? null,
    reasonEnabled: reduction.booleanOr("reasonEnabled", isEnabled),
  }));
  return { reductionHours: activeReductionHours(reductions) };
};

const ANY_DAY = Date.UTC(2026, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

/** The vectors count days from today; the engine compares dates, so any day will do for today. */
export const reductionStatusVector: Handler = (input) => {
  const end = input.numberOrNull("endOffsetDays");
  const status = reductionStatus(
    day(input.number("startOffsetDays")),
    end === null ? null : day(end),
    day(0),
  );
  return { status: status.toUpperCase() };
};

function day(offset: number): string {
  return new Date(ANY_DAY + offset * DAY_MILLISECONDS).toISOString().slice(0, "yyyy-mm-dd".length);
}
