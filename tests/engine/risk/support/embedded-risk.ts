import { calibrateReleases, type ReleaseYear } from "@/server/engine/risk/calibrate-releases";
import { releaseUnits } from "@/server/engine/risk/release-units";
import { scaleLoads } from "@/server/engine/risk/scale-loads";
import { resolveParameters } from "@/server/parameters/resolve";
import { embeddedPosition } from "@/tests/support/embedded-position";

/** Officers required over in post, nationally: 31 March 2025 and 2026 (HMPPS workforce annex, Table 4). */
const national = { then: 23064.7 / 22052.7, now: 23152.7 / 21351.5 };

/** The shipped figures, ready for the risk of a release in error. */
export function embeddedRisk() {
  const before = embeddedPosition("2023-03-31");
  const latest = embeddedPosition("2026-03-31");
  const parameters = resolveParameters("2025-03-31");
  const yearOf = ({ units, facts, parameters: register }: typeof before): ReleaseYear => ({
    units: releaseUnits(units, facts, register),
    parameters: register,
  });
  const stable = yearOf(before);
  const now = yearOf(latest);
  const policy: ReleaseYear = {
    units: scaleLoads(releaseUnits(latest.units, latest.facts, parameters), national, parameters),
    parameters,
  };
  return {
    stable,
    policy,
    now,
    calibration: calibrateReleases(stable, policy),
    positions: { before, latest },
  };
}
