import { describe, expect, it } from "vitest";
import { baseTiers } from "@/server/engine/vocabulary";
import { pointsTable } from "@/server/engine/workload/points-table";
import vectors from "../../vectors/wmt-vectors.json";
import { testParameters } from "../../support/parameters";

describe("the points table of the register", () => {
  const standard = pointsTable(testParameters(), "standard");
  const t2a = pointsTable(testParameters(), "t2a");

  it("has the tier points of the official seed, standard and T2A", () => {
    // Official vectors, seed configuration.
    expect(standard.tierPoints).toEqual(vectors.pointsConfigs["seed-standard"].tierPoints);
    expect(t2a.tierPoints).toEqual(vectors.pointsConfigs["seed-t2a"].tierPoints);
  });

  it("has the constants of the official seed, with parole reports off since January 2023", () => {
    // Official vectors, seed configuration; the seed still had parole reports on.
    expect(standard).toMatchObject({
      contactSuspendedPoints: 0,
      standardReportPoints: 138,
      fastReportPoints: 65,
      paroleReportPoints: 120,
      paroleReportEnabled: false,
      armsLicencePoints: 35,
      armsCommunityPoints: 69,
      nominalTargetPoints: { po: 2176, pso: 2176 },
      defaultHours: { po: 37, pso: 37, spo: 0 },
      inactiveKeptPercent: { warrants: 0, unpaidWork: 100, overdueTermination: 0 },
    });
  });

  it("prices nothing but cases in the T2A set, and keeps no share of its inactive cases", () => {
    expect(t2a).toMatchObject({
      standardReportPoints: 0,
      paroleReportEnabled: false,
      nominalTargetPoints: { po: 0, pso: 0 },
      inactiveKeptPercent: { warrants: 0, unpaidWork: 0, overdueTermination: 0 },
    });
  });

  it("reads a changed value from the parameters", () => {
    const changed = pointsTable(
      testParameters({ "points.custody.D1": 99, "points.parole-report-enabled": 1 }),
      "standard",
    );
    expect(changed.tierPoints.custody.D1).toBe(99);
    expect(changed.paroleReportEnabled).toBe(true);
    expect(
      baseTiers.every(
        (tier) => tier === "D1" || changed.tierPoints.custody[tier] === standard.tierPoints.custody[tier],
      ),
    ).toBe(true);
  });
});
