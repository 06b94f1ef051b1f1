import { expect, it } from "vitest";
import { riskCoefficients } from "@/server/engine/risk/risk-coefficients";
import { riskLevel } from "@/server/engine/risk/risk-level";
import { timeMultiplier } from "@/server/engine/risk/time-multiplier";
import { unitLoad } from "@/server/engine/risk/unit-load";
import { readDocument } from "@/server/services/reading/read-document";
import { embeddedRisk } from "@/tests/engine/risk/support/embedded-risk";
import { releaseRisk } from "@/server/engine/risk/release-risk";

it("the worked example of the risk of error is what the engine says of Wayland", () => {
  const risk = embeddedRisk();
  const { units, parameters } = risk.positions.latest;
  const wayland = units.find(({ unit }) => unit.code === "WLI")!;
  const { workloadRatio, fullWorkloadRatio } = unitLoad(wayland, parameters)!;
  const { time } = riskCoefficients("check", parameters);
  const at = (ratio: number) => timeMultiplier(ratio, time).multiplier;
  const [today, filled] = [at(workloadRatio), at(fullWorkloadRatio)];
  const exponent = (time.theta * time.exponent).toFixed(2);
  const { own } = releaseRisk(risk.now, risk.calibration).units.find(
    ({ unit }) => unit.position.unit.code === "WLI",
  )!;
  const text = readDocument("methods/error-risk.md")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?\| ?/g, "|");
  for (const phrase of [
    `|exponent|0.5 × ln 10 ÷ ln 1.5|${exponent}|`,
    `|time, today|${workloadRatio.toFixed(3)} ^ ${exponent}|${today.toFixed(2)}|`,
    `|time, with all posts|${fullWorkloadRatio.toFixed(3)} ^ ${exponent}|${filled.toFixed(2)}|`,
    `|odds|${today.toFixed(2)} ÷ ${filled.toFixed(2)}|${(today / filled).toFixed(2)} times|`,
    `the risk rise is nearly that: ${own!.riskRise.toFixed(2)}. Its level is very high.`,
  ])
    expect(text).toContain(phrase);
  expect(riskLevel(own!.riskRise, parameters)).toBe("very-high");
}, 120_000);
