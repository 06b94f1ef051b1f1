import type { OverviewView } from "@/server/contracts/overview";
import { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import type { RiskTask } from "@/server/engine/vocabulary";
import { errorRiskAddress } from "../error-risk/error-risk-address";
import { highRisk } from "../error-risk/high-risk";
import { riskItems } from "../error-risk/risk-items";
import { frameState } from "../frame/frame-state";
import type { OverviewSource } from "./overview-source";

/** Where error risk is high, in a sentence that leads to its page; null where no level can be fitted. */
export function riskWords({ position, against, risk }: OverviewSource): OverviewView["risk"] {
  if (!risk.known) return null;
  const count = (task: RiskTask) => {
    const { high, ranked } = highRisk(riskItems(task, position, risk));
    return { strong: `${high} of ${ranked}` };
  };
  return {
    sentence: [
      "Unfilled posts make the risk of error high or very high in ",
      count("check"),
      " prisons and ",
      count("assessment"),
      " delivery units (modelled).",
    ],
    href: errorRiskAddress(ErrorRiskInput.parse(frameState(position, against?.position ?? null))),
  };
}
