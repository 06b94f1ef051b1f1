import { decimal, percent } from "@/server/contracts/format";
import type { UnitRiskView } from "@/server/contracts/error-risk";
import type { UnitPosition } from "@/server/engine/position/position";
import type { AssessmentRisk } from "@/server/engine/risk/assessment-risk";
import type { OwnReleaseRisk } from "@/server/engine/risk/release-risk";
import type { RiskFactor } from "@/server/engine/risk/risk-parts";
import type { UnitLoad } from "@/server/engine/risk/unit-load";
import type { RiskTask } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { driverWords } from "./driver-words";

type AssessedUnit = AssessmentRisk["units"][number];

/** The part of a unit's risk that both tasks have. */
type Rise = Pick<
  OwnReleaseRisk & AssessedUnit,
  "level" | "riskRise" | "riskRiseRange" | "drivers" | "outsideMethod" | "secondOpinion"
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
    sameEverywhere: risk.drivers.sameEverywhere.map((factor) => nationalWords(factor, task, position)),
    held: risk.outsideMethod
      ? `Its workload is beyond ${percent(100 * parameters.value("error-risk.time-held-at"))}, where the method ends: the effect is held there.`
      : null,
    quality: unit.quality,
  };
}

/** `×2.1`. */
export function times(ratio: number): string {
  return `×${decimal(ratio, 1)}`;
}

/** What is known of the nation only. */
function nationalWords(factor: RiskFactor, task: RiskTask, { parameters }: Position): string {
  const share = (key: "inexperienced" | "new-rules") =>
    percent(100 * parameters.value(`error-risk.${key}-${task}`));
  if (factor === "experience")
    return task === "check"
      ? `experience: ${share("inexperienced")} of officers have under three years of service`
      : `experience: ${share("inexperienced")} of probation staff have four years or less`;
  return `new rules: ${share("new-rules")} of ${task === "check" ? "releases" : "assessments"} are taken to be under them`;
}
