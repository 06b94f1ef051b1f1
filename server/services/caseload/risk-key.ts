import type { CaseloadTable } from "@/server/contracts/caseload";
import { riskLevelLabels } from "@/server/contracts/error-risk";
import { decimal } from "@/server/contracts/format";
import type { ParameterSet } from "@/server/engine/parameter-set";

const cuts = ["raised", "high", "very-high"] as const;

/** What the marks of risk mean: above which cut each level begins. */
export function riskKey(parameters: ParameterSet): CaseloadTable["levels"] {
  const above = cuts.map((level) => {
    const cut = decimal(parameters.value(`risk-level.${level}`), 2);
    return { level, label: `${riskLevelLabels[level]}, above ×${cut}` };
  });
  return [{ level: "baseline", label: riskLevelLabels.baseline }, ...above];
}
