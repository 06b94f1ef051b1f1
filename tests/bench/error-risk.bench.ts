import { assessmentRisk } from "@/server/engine/risk/assessment-risk";
import { calibrateReleases } from "@/server/engine/risk/calibrate-releases";
import { releaseRisk } from "@/server/engine/risk/release-risk";
import { releaseUnits } from "@/server/engine/risk/release-units";
import { embeddedRisk } from "@/tests/engine/risk/support/embedded-risk";
import type { Bench } from "./bench";
import { medianMilliseconds } from "./median-milliseconds";

/** Risk of error of every unit of 31 March 2026, and the fit of its level to two published years. */
const bench: Bench = {
  name: "Risk of error from positions in memory (median of 15, one core)",
  run() {
    const { stable, policy, calibration, positions } = embeddedRisk();
    const { units, facts, parameters } = positions.latest;
    const releases = () =>
      releaseRisk({ units: releaseUnits(units, facts, parameters), parameters }, calibration);
    const assessments = () => assessmentRisk(units, parameters, parameters);
    return [
      { what: "releases in error: index, drivers, levels", value: medianMilliseconds(releases), unit: "ms" },
      { what: "risk assessments: the same", value: medianMilliseconds(assessments), unit: "ms" },
      {
        what: `both: all ${units.length} units`,
        value: medianMilliseconds(() => [releases(), assessments()]),
        unit: "ms",
      },
      {
        what: "fit to 2022-23 and 2024-25",
        value: medianMilliseconds(() => calibrateReleases(stable, policy)),
        unit: "ms",
      },
    ];
  },
};

export default bench;
