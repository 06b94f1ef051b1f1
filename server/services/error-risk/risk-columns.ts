import type { ErrorRiskInput, RiskColumn, RiskSort } from "@/server/contracts/error-risk-page";
import type { RiskTask } from "@/server/engine/vocabulary";
import { errorRiskAddress } from "./error-risk-address";
import { startsAscending } from "./risk-order";

const labels: Record<RiskTask, Record<RiskSort, string>> = {
  check: {
    name: "Prison",
    level: "Level",
    rise: "Rise from shortage (likely)",
    avoidable: "Avoidable errors a year",
    expected: "Expected errors a year (likely)",
    change: "Change of rise",
  },
  assessment: {
    name: "Delivery unit",
    level: "Level",
    rise: "Rise of the odds from shortage (likely)",
    avoidable: "Avoidable, points",
    expected: "Insufficient assessments",
    change: "Change of rise",
  },
};

const shown: readonly RiskSort[] = ["name", "level", "rise", "avoidable", "expected", "change"];

/** Heads of the rows; each leads to the list in its order, the other way round where it is in force. */
export function riskColumns(input: ErrorRiskInput): readonly RiskColumn[] {
  return shown
    .filter((key) => key !== "change" || input.against !== "")
    .map((key) => {
      const sorted = input.sort === key ? input.order : null;
      const first = startsAscending.has(key) ? "asc" : "desc";
      const turned = sorted === "asc" ? "desc" : "asc";
      return {
        key,
        label: labels[input.task][key],
        sorted: sorted && (sorted === "asc" ? "ascending" : "descending"),
        href: errorRiskAddress(input, { sort: key, order: sorted ? turned : first }),
      };
    });
}
