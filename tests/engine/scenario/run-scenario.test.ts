import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ForecastField, ForecastTable } from "@/server/engine/forecast/forecast-table";
import { baselineForecast, runScenario } from "@/server/engine/scenario/run-scenario";
import { waterfallSteps } from "@/server/engine/scenario/waterfall";
import { sharingRules } from "@/server/engine/plan-vocabulary";
import { otherMeasures, release, scenario, smallModel } from "./support/small-model";

const model = smallModel();
const fields = Object.keys(baselineForecast(model, 1)).filter(
  (name) => name !== "units" && name !== "columns",
) as ForecastField[];
const runs = { numRuns: 40 };

const someRelease = fc
  .record({
    percent: fc.integer({ min: 0, max: 40 }),
    onSitePercent: fc.integer({ min: 0, max: 100 }),
    hoursPercent: fc.integer({ min: 50, max: 100 }),
    lengthMonths: fc.integer({ min: 1, max: 16 }),
    inductionWeeks: fc.integer({ min: 0, max: 8 }),
    capPerUnit: fc.option(fc.integer({ min: 1, max: 6 })),
    sharing: fc.constantFrom(...sharingRules.filter((rule) => rule !== "optimised" && rule !== "manual")),
    service: fc.constantFrom("prison" as const, "probation" as const),
    first: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ service, first, ...part }) =>
    release({
      ...part,
      destination: { service, groups: [], units: [] },
      waves: [
        { on: "2026-04-16", sharePercent: first },
        { on: "2026-07-01", sharePercent: 100 - first },
      ],
    }),
  );
const someMeasures = fc.subarray([...otherMeasures]);

function same(a: ForecastTable, b: ForecastTable): void {
  for (const field of fields) expect(a[field]).toEqual(b[field]);
}
function close(a: ForecastTable, b: ForecastTable): void {
  for (const field of fields)
    a[field].forEach((value, cell) => {
      const other = b[field][cell]!;
      if (Number.isNaN(value)) expect(other).toBeNaN();
      else expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
    });
}

describe("what holds for every plan", () => {
  it("people are conserved across donor, travel, host, holding area and return in every month", () => {
    fc.assert(
      fc.property(someRelease, someMeasures, (each, others) => {
        const { releases, transfers } = runScenario(model, scenario([each, ...others]));
        for (const { ledger } of [...releases, ...transfers])
          ledger.home.forEach((home, month) => {
            const elsewhere = ledger.travel[month]! + ledger.induction[month]! + ledger.working[month]!;
            expect(Math.abs(home + elsewhere + ledger.holding[month]! - ledger.people)).toBeLessThan(1e-9);
          });
        for (const { people, waves } of releases) {
          const count = (rows: readonly { people: number }[]) =>
            rows.reduce((sum, row) => sum + row.people, 0);
          expect(count(waves.flatMap(({ placements, held }) => [...placements, ...held]))).toBe(people);
        }
      }),
      runs,
    );
  });

  it("with no active measure it is the baseline to the last digit, and a switched-off measure leaves no trace", () => {
    fc.assert(
      fc.property(someRelease, someMeasures, fc.integer({ min: 1, max: 20 }), (each, others, months) => {
        const off = [each, ...others].map((measure) => ({ ...measure, active: false }));
        const { base, plan, releases } = runScenario(model, scenario(off, { months }));
        same(plan, base);
        expect(releases).toEqual([]);
        same(
          runScenario(model, scenario([each, ...off.slice(1)])).plan,
          runScenario(model, scenario([each])).plan,
        );
      }),
      runs,
    );
  });

  it("the order of independent measures does not matter", () => {
    fc.assert(
      fc.property(someRelease, fc.shuffledSubarray([...otherMeasures], { minLength: 2 }), (each, others) => {
        const ids = otherMeasures.filter((measure) => others.includes(measure));
        close(
          runScenario(model, scenario([each, ...ids])).plan,
          runScenario(model, scenario([...others, each])).plan,
        );
      }),
      runs,
    );
  });

  it("the waterfall adds up within 1e-9 and its end is what hosts gain", () => {
    fc.assert(
      fc.property(someRelease, (each) => {
        const { releases, base, plan } = runScenario(model, scenario([each]));
        const { people, steps, netFte } = releases[0]!.waterfall;
        netFte.forEach((net, month) => {
          const sum = waterfallSteps.reduce((left, step) => left + steps[step][month]!, people[month]!);
          expect(Math.abs(sum - net)).toBeLessThan(1e-9);
          let gained = 0;
          for (let unit = 0; unit < 6; unit++) {
            const cell = unit * base.columns + month;
            if (unit !== 3) gained += plan.effectiveFte[cell]! - base.effectiveFte[cell]!;
          }
          expect(Math.abs(gained - net)).toBeLessThan(1e-9);
        });
      }),
      runs,
    );
  });

  it("a loan never moves in post: the plain shortfall is the baseline's", () => {
    fc.assert(
      fc.property(someRelease, (each) => {
        const transfer = otherMeasures.find(({ type }) => type === "transfer")!;
        const { base, plan } = runScenario(model, scenario([each, transfer]));
        expect(plan.inPostFte).toEqual(base.inPostFte);
        expect(plan.requiredFte).toEqual(base.requiredFte);
      }),
      runs,
    );
  });

  it("with every measure at once nothing known becomes unknown and nothing unknown known", () => {
    const { base, plan } = runScenario(model, scenario([release(), ...otherMeasures]));
    for (const field of fields)
      expect(plan[field].map(Number.isNaN as never)).toEqual(base[field].map(Number.isNaN as never));
  });
});

describe("what a plan is run from", () => {
  it("is the position of its own date", () => {
    expect(() => runScenario(model, scenario([], { baseline: "2023-03-31" }))).toThrow(
      "The scenario starts from 2023-03-31 and the position is of 2026-03-31.",
    );
  });

  it("is compared with a baseline of as many months", () => {
    expect(() => runScenario(model, scenario([]), baselineForecast(model, 3))).toThrow("has 3 months");
  });
});
