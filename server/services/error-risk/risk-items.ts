import type { UnitPosition } from "@/server/engine/position/position";
import type { UnitAssessmentRisk } from "@/server/engine/risk/assessment-risk";
import type { OwnReleaseRisk } from "@/server/engine/risk/release-risk";
import { unitLoad, type UnitLoad } from "@/server/engine/risk/unit-load";
import type { RiskTask } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import type { ErrorRisk } from "../risk/load-error-risk";

/** A unit of one task, with what both tasks have in common and what each has of its own. */
export type RiskItem = {
  readonly unit: UnitPosition;
  /** What full staffing would avoid: errors a year, or percentage points of assessments. */
  readonly avoidable: number | null;
  /** Errors a year, or percent of assessments. */
  readonly expected: number | null;
} & (
  | { readonly task: "check"; readonly load: UnitLoad; readonly own: OwnReleaseRisk | null }
  | { readonly task: "assessment"; readonly load: UnitLoad | null; readonly own: UnitAssessmentRisk | null }
);

/** Every unit that a task is done in. */
export function riskItems(task: RiskTask, position: Position, risk: ErrorRisk): readonly RiskItem[] {
  return task === "check" ? releaseItems(risk) : assessmentItems(position, risk);
}

function releaseItems({ releases }: ErrorRisk): readonly RiskItem[] {
  return releases.units.map(({ unit, own }) => ({
    task: "check",
    unit: unit.position,
    load: unit,
    own,
    avoidable: own?.avoidableAYear ?? null,
    expected: own?.expectedAYear ?? null,
  }));
}

function assessmentItems(position: Position, { assessments }: ErrorRisk): readonly RiskItem[] {
  const risks = new Map(assessments.units.map((own) => [own.position.unit.code, own]));
  return position.units
    .filter(({ unit }) => unit.service === "probation")
    .map((unit) => {
      const own = risks.get(unit.unit.code) ?? null;
      return {
        task: "assessment",
        unit,
        load: unitLoad(unit, position.parameters),
        own,
        avoidable: own && own.insufficientPercent - own.insufficientAtFullStaffingPercent,
        expected: own?.insufficientPercent ?? null,
      };
    });
}
