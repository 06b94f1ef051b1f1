import { beforeAll, describe, expect, it } from "vitest";
import { releaseRisk, type ReleaseRisk } from "@/server/engine/risk/release-risk";
import { sum } from "@/server/engine/statistics/sum";
import { embeddedRisk } from "./support/embedded-risk";

describe("the shipped figures", () => {
  let risk: ReturnType<typeof embeddedRisk>;
  let now: ReleaseRisk;
  beforeAll(() => {
    risk = embeddedRisk();
    now = releaseRisk(risk.now, risk.calibration);
  }, 120_000);
  const own = () =>
    now.units.flatMap((each) => (each.own ? [{ ...each.own, of: each.unit.position.unit }] : []));
  const ranked = () =>
    own()
      .filter(({ isRanked }) => isRanked)
      .sort((a, b) => b.avoidableAYear - a.avoidableAYear);

  it("sum to the published totals within a millionth: 63.14 in 2022-23 and 233 in 2024-25", () => {
    const { stable, policy, calibration } = risk;
    expect(Math.abs(releaseRisk(policy, calibration).expectedAYear - 233)).toBeLessThan(1e-6);
    const before = releaseRisk(stable, calibration).expectedAYear;
    expect(Math.abs(before - (71 * 233) / 262)).toBeLessThan(1e-6);
  });

  it("share out every published release", () => {
    expect(sum(now.units.map(({ unit }) => unit.releasesAYear))).toBeCloseTo(57277, 6);
  });

  it("put no high-security and no settling prison among the first 25 by avoidable errors", () => {
    const first = ranked().slice(0, 25);
    expect(first.filter(({ of }) => of.unitFunction === "high-security")).toEqual([]);
    expect(ranked().filter(({ of }) => of.code === "CKI" || of.code === "LGI")).toEqual([]);
    expect(first[0]?.of.name).toBe("Wayland");
  });

  it("count prisons without staffing and give them no figure of their own: 103 of 120 have one", () => {
    expect([now.units.length, own().length]).toEqual([120, 103]);
  });

  it("give the floor to prisons with every post filled: a rise of 1 and nothing avoidable", () => {
    const full = own().filter(({ riskRise }) => riskRise === 1);
    expect(full.map(({ of }) => of.name)).toContain("Lincoln");
    expect(full.every(({ avoidableAYear, level }) => avoidableAYear === 0 && level === "baseline")).toBe(
      true,
    );
    expect(own().every(({ riskRise }) => riskRise >= 1)).toBe(true);
  });

  it("flag what is beyond 150% as outside the method: Cookham Wood alone", () => {
    expect(
      own()
        .filter(({ outsideMethod }) => outsideMethod)
        .map(({ of }) => of.code),
    ).toEqual(["CKI"]);
  });

  it("have a mean index of 1 over releases, ranges around the rise, and the same experience everywhere", () => {
    const weights = now.units.flatMap(({ unit, own: each }) =>
      each ? [{ releases: unit.releasesAYear, index: each.relativeIndex }] : [],
    );
    const mean =
      sum(weights.map(({ releases, index }) => releases * index)) / sum(weights.map((w) => w.releases));
    expect(mean).toBeCloseTo(1, 1);
    for (const { riskRiseRange, riskRise, drivers } of own()) {
      expect(riskRiseRange.lower).toBeLessThanOrEqual(riskRise);
      expect(riskRiseRange.upper).toBeGreaterThanOrEqual(riskRise);
      expect(drivers.sameEverywhere).toEqual(["experience", "new-rules"]);
    }
  });

  it("grade every count D, and the rise by its staffing", () => {
    expect(new Set(own().map(({ countQuality }) => countQuality))).toEqual(new Set(["D"]));
    expect(ranked()[0]?.quality).toBe("B");
  });

  it("carry no probability of a unit", () => {
    const text = JSON.stringify(own().map(({ of: _, ...rest }) => rest));
    expect(text).not.toMatch(/robabilit/);
    const errorsARelease = now.expectedAYear / 57277;
    for (const each of now.units)
      if (each.own) expect(text).not.toContain(String(each.own.relativeIndex * errorsARelease));
  });

  it("fall with a check from outside in one prison, and leave the others as they are", () => {
    const planned = releaseRisk(risk.now, risk.calibration, (unit) =>
      unit.position.unit.code === "WLI" ? { addedCheck: { coverage: 1, by: "outside" } } : {},
    );
    const moved = planned.units.filter(
      (each, place) => each.own?.expectedAYear !== now.units[place]?.own?.expectedAYear,
    );
    expect(moved.map(({ unit }) => unit.position.unit.code)).toEqual(["WLI"]);
    expect(planned.expectedAYear).toBeLessThan(now.expectedAYear);
  });
});
