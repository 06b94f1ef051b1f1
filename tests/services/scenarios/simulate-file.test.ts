import { describe, expect, it } from "vitest";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import type { PlanResult } from "@/server/services/scenarios/plan-result";
import { simulateFile } from "@/server/services/scenarios/simulate-file";
import { exampleScenario } from "@/tests/support/example-scenario";

const set = embeddedSet(readEmbeddedFiles());
const limit = 120_000;

const march2023 = exampleScenario("march-2023-release") as { readonly measures: readonly object[] };

function resultOf(plan: unknown): PlanResult {
  const simulated = simulateFile(JSON.stringify(plan), set);
  if (!simulated.ok) throw new Error(simulated.problems.join("\n"));
  return simulated.result;
}

const release = (change: object) => ({ ...march2023, ...change });

describe("the examples", () => {
  it.each([
    "march-2023-release",
    "march-2023-release-10-percent",
    "early-release-2024",
    "release-checks-2025",
  ])("%s runs as it stands", { timeout: limit }, (name) => {
    const { months, units, services } = resultOf(exampleScenario(name));
    expect(units.every(({ base }) => base.requiredFte?.length === months.length)).toBe(true);
    expect(services.map(({ service }) => service)).toEqual(["prison", "probation"]);
  });

  it(
    "start from the published figures of March 2023: 28.3% short of probation officers",
    { timeout: limit },
    () => {
      const [, probation] = resultOf(march2023).services;
      // 4,413 of 6,158 (model, section 9), spread over delivery units.
      expect(probation?.base.requiredFte[0]).toBeCloseTo(6158, 0);
      expect(probation?.base.inPostFte[0]).toBeCloseTo(4413, 0);
      expect(probation?.base.shortfallPercent[0]).toBeCloseTo(28.3, 1);
    },
  );

  it("name the last day of each month, from the day of the position", { timeout: limit }, () => {
    const { months } = resultOf(march2023);
    expect(months.slice(0, 3)).toEqual(["2023-03-31", "2023-04-30", "2023-05-31"]);
    expect(months.at(-1)).toBe("2024-09-30");
  });
});

describe("a result", () => {
  it("of a plan with every measure off is its baseline, digit for digit", { timeout: limit }, () => {
    const off = march2023.measures.map((measure) => ({ ...measure, active: false }));
    const { units, services, releases } = resultOf(release({ measures: off }));
    for (const { base, plan } of [...units, ...services]) expect(plan).toEqual(base);
    expect(releases).toEqual([]);
  });

  it("has a waterfall whose steps sum to what is left of the people", { timeout: limit }, () => {
    const [first] = resultOf(march2023).releases;
    const { netFte = [], ...rest } = first?.waterfall ?? {};
    netFte.forEach((net, month) => {
      const sum = Object.values(rest).reduce((total, amounts) => total + (amounts[month] ?? 0), 0);
      expect(sum).toBeCloseTo(net, 2);
    });
    expect(Math.max(...netFte)).toBeGreaterThan(0);
  });

  it(
    "tells errors no finer than their page: a decimal, and shares in whole percents",
    { timeout: limit },
    () => {
      for (const { base } of resultOf(exampleScenario("release-checks-2025")).units) {
        for (const value of [...(base.errorsAYear ?? []), ...(base.riskRise ?? [])])
          if (typeof value === "number") expect(Number(value.toFixed(1))).toBe(value);
        for (const value of base.insufficientPercent ?? [])
          if (typeof value === "number") expect(Number.isInteger(value)).toBe(true);
      }
    },
  );

  it("says why a figure is unknown, and never 0 for it", { timeout: limit }, () => {
    const { units } = resultOf(exampleScenario("release-checks-2025"));
    // A private prison publishes no officers.
    const altcourse = units.find(({ code }) => code === "ACI");
    expect(altcourse?.base.requiredFte?.[0]).toEqual({ unknown: "not-reported" });
  });

  it("names the registers that it was made with, an override among them", { timeout: limit }, () => {
    const override = { key: "error-risk.theta", value: 0.3, author: "Analyst", reason: "A weaker link." };
    const [plain, weaker] = [release({}), release({ overrides: [override] })].map(resultOf);
    expect(weaker?.register).toContain("error-risk.theta=0.3");
    expect(weaker?.scenario).not.toBe(plain?.scenario);
  });
});

describe("a plan that cannot run", () => {
  const problemsOf = (plan: unknown) => {
    const simulated = simulateFile(typeof plan === "string" ? plan : JSON.stringify(plan), set);
    return simulated.ok ? [] : simulated.problems;
  };

  it("is told which positions there are", { timeout: limit }, () => {
    expect(problemsOf(release({ baseline: "2020-01-01" }))).toEqual([
      "baseline: there is no position at 2020-01-01. Choose 2023-03-31 or 2026-03-31.",
    ]);
  });

  it("is told an override outside its bounds, and a key that is none", { timeout: limit }, () => {
    const override = (key: string, value: number) => ({ key, value, author: "A", reason: "R" });
    const found = problemsOf(
      release({ overrides: [override("error-risk.theta", 5), override("no.key", 1)] }),
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^overrides\.0\.value: 5 is outside the bounds/);
    expect(found[1]).toMatch(/^overrides\.1\.key: /);
  });

  it("is told what is no scenario at all", () => {
    expect(problemsOf("{")[0]).toContain("not valid JSON");
    expect(problemsOf({})[0]).toContain("no schemaVersion");
  });
});
