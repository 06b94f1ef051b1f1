import { describe, expect, it } from "vitest";
import { explainRiskRise } from "@/server/engine/risk/explain-risk-rise";
import { releaseRisk } from "@/server/engine/risk/release-risk";
import type { Step } from "@/server/engine/trace";
import { embeddedRisk } from "./support/embedded-risk";

const { now, calibration } = embeddedRisk();
const prisons = releaseRisk(now, calibration).units;

function stepsOf(name: string): Map<string, Step> {
  const found = prisons.find(({ unit }) => unit.position.unit.name === name);
  if (!found?.own) throw new Error(`${name} has no risk of its own.`);
  const steps = new Map<string, Step>();
  const { unit, own } = found;
  explainRiskRise("check", { position: unit.position, riskRise: own.riskRise }, now.parameters, (step) =>
    steps.set(step.quantity, step),
  );
  return steps;
}

const valueOf = (step: Step | undefined) => (step?.value.known ? step.value.value : Number.NaN);

describe("Wayland, 31 March 2026", () => {
  const steps = stepsOf("Wayland");

  it("has 130% ^ 2.84 = 2.11 today and 100.3% ^ 2.84 = 1.01 with every post filled", () => {
    // By hand: exponent 0.5 x ln 10 / ln 1.5 = 2.839.
    expect(valueOf(steps.get("time-effect"))).toBeCloseTo(2.11, 2);
    expect(valueOf(steps.get("full-workload-percent"))).toBeCloseTo(100.3, 1);
    expect(valueOf(steps.get("time-effect-full"))).toBeCloseTo(1.01, 2);
  });

  it("rises by their ratio, a little less because an error is rare and not impossible", () => {
    const ratio = valueOf(steps.get("time-effect")) / valueOf(steps.get("time-effect-full"));
    const rise = valueOf(steps.get("risk-rise"));
    expect(rise).toBeLessThan(ratio);
    expect(rise / ratio).toBeGreaterThan(0.99);
  });
});

it("says where the effect is held", () => {
  // Cookham Wood was re-roled: its workload is beyond 150%.
  expect(stepsOf("Cookham Wood").get("time-effect")?.note).toContain("held");
});
