import { decimal, percent } from "@/server/contracts/format";
import type { UnitRiskView } from "@/server/contracts/error-risk";
import type { UnitPosition } from "@/server/engine/position/position";
import type { UnitAssessmentRisk } from "@/server/engine/risk/assessment-risk";
import type { OwnReleaseRisk } from "@/server/engine/risk/release-risk";
import type { UnitLoad } from "@/server/engine/risk/unit-load";
import type { RiskTask } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { driverWords } from "./driver-words";
import { sameEverywhere } from "./same-everywhere";

/** The part of a unit's risk that both tasks have. */
type Rise = Pick<
  OwnReleaseRisk | UnitAssessmentRisk,
  "level" | "quality" | "riskRise" | "riskRiseRange" | "drivers" | "outsideMethod" | "secondOpinion"
>;

/**
 * What missing staff make of a unit's risk, in the words and digits that every page, file and answer prints. One decimal:
 * its range does not bear more.
 */
export function unitRiskView(
  task: RiskTask,
  position: Position,
  unit: UnitPosition,
  load: UnitLoad,
  risk: Rise,
): UnitRiskView {
  const { parameters } = position;
  return {
    task,
    level: risk.level,
    rise: times(risk.riskRise),
    riseRange: `${decimal(risk.riskRiseRange.lower, 1)} to ${decimal(risk.riskRiseRange.upper, 1)}`,
    secondOpinion: times(risk.secondOpinion.riskRise),
    drivers: driverWords(position, unit, load, risk.drivers.drivers),
    sameEverywhere: sameEverywhere(risk.drivers.sameEverywhere, task, position),
    held: risk.outsideMethod
      ? `Workload beyond ${percent(100 * parameters.value("error-risk.time-held-at"))}: the effect is held there, where the method ends.`
      : null,
    quality: risk.quality,
  };
}

/** `×2.1`. */
export function times(ratio: number): string {
  return `×${decimal(ratio, 1)}`;
}
