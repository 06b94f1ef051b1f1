import { riskLevelLabels } from "@/server/contracts/error-risk";
import type { RiskLevel } from "@/server/contracts/words";

/** A level of risk as a badge: shape and weight tell it apart, never the colours of workload. */
export function RiskLevelBadge({ level }: { readonly level: RiskLevel }) {
  return <span className={`risk ${level}`}>{riskLevelLabels[level]}</span>;
}
