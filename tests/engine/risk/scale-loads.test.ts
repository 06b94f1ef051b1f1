import { expect, it } from "vitest";
import { scaleLoads } from "@/server/engine/risk/scale-loads";
import { testParameters } from "@/tests/support/parameters";
import { releaseUnit } from "./support/release-unit";

it("the national loads of March 2025 and 2026 move every prison by 0.9645, and full staffing by nothing", () => {
  const [moved] = scaleLoads(
    [releaseUnit({ workloadRatio: 1.2, fullWorkloadRatio: 1.01 })],
    { then: 23064.7 / 22052.7, now: 23152.7 / 21351.5 },
    testParameters(),
  );
  expect(moved?.workloadRatio).toBeCloseTo(1.2 * 0.96453, 4);
  expect(moved?.fullWorkloadRatio).toBe(1.01);
});
