import { describe, expect, it } from "vitest";
import type { Fact } from "@/server/engine/facts";
import { baselines } from "@/server/embedded/baselines";
import { publishedBatches } from "@/server/embedded/published-batches";
import { sources } from "@/server/parameters/sources";
import { factsOf, files, matching, rowsOf, sumOf, valueOf } from "../support/shipped";

const national = factsOf("embedded-national");
const panel = factsOf("embedded-population-panel");
const officers2026 = factsOf("embedded-officers-2026");
const officers2023 = factsOf("embedded-officers-2023");
const regions = factsOf("embedded-probation-regions");
const officers = { grade: "band-3-5" } as const;

/** In post over required, in percent, of each prison with both. */
function percentOfTarget(facts: readonly Fact[], asOf: string): number[] {
  return matching(facts, { measure: "required-fte", asOf }).flatMap(({ unit, quantity }) => {
    const inPost = valueOf(facts, { unit, measure: "in-post-fte", asOf });
    return quantity.known && typeof inPost === "number" ? [(100 * inPost) / quantity.value] : [];
  });
}

describe("prison officers against the published checks", () => {
  it("31 March 2026: 21,351.5 of 23,152.7 as published", () => {
    const at = { unit: "PRISONS", asOf: "2026-03-31", ...officers };
    expect(valueOf(national, { ...at, measure: "in-post-fte" })).toBe(21351.5);
    expect(valueOf(national, { ...at, measure: "required-fte" })).toBe(23152.7);
  });

  it("31 March 2026: the 103 prisons with figures sum to 21,102.4 of 22,736.7", () => {
    const percents = percentOfTarget(officers2026, "2026-03-31");
    expect(percents).toHaveLength(103);
    // Figures by prison are recovered to a tenth; the published sum is of unrounded ones.
    expect(sumOf(officers2026, { asOf: "2026-03-31", measure: "in-post-fte" })).toBeCloseTo(21102.4, 0);
    expect(sumOf(officers2026, { asOf: "2026-03-31", measure: "required-fte" })).toBeCloseTo(22736.7, 0);
  });

  it("31 March 2026: 25 prisons below 90% of target, 5 below 80%, 1 below 70%", () => {
    const percents = percentOfTarget(officers2026, "2026-03-31");
    const below = (line: number) => percents.filter((percent) => percent < line).length;
    expect([below(90), below(80), below(70)]).toEqual([25, 5, 1]);
  });

  it("eighteen prisons publish no officers: not reported, never 0", () => {
    for (const measure of ["in-post-fte", "required-fte"] as const) {
      const unknowns = matching(officers2026, { measure, asOf: "2026-03-31", quality: "E" });
      expect(unknowns).toHaveLength(18);
      expect(unknowns.map(({ quantity }) => !quantity.known && quantity.reason)).toEqual(
        Array<string>(18).fill("not-reported"),
      );
    }
  });

  it("March 2023: target by prison = target of 2026 x 22,637.4 / 23,152.7, graded D", () => {
    // Hand calculation: Bedford 171.3 x 0.977743...
    const bedford = { unit: "BFI", measure: "required-fte" } as const;
    expect(valueOf(officers2023, bedford)).toBeCloseTo((171.3 * 22637.4) / 23152.7, 9);
    expect(matching(officers2023, bedford)[0]?.quality).toBe("D");
    expect(matching(officers2023, { ...bedford, measure: "in-post-fte" })[0]?.quality).toBe("B");
  });

  it("March 2023: re-roled and transferred prisons have no baseline, later openings no fact", () => {
    expect(valueOf(officers2023, { unit: "CKI", measure: "required-fte" })).toBe("no-baseline");
    expect(valueOf(officers2023, { unit: "LGI", measure: "required-fte" })).toBe("no-baseline");
    expect(valueOf(officers2023, { unit: "LGI", measure: "in-post-fte" })).toBe("not-reported");
    expect(matching(officers2023, { unit: "FEI" })).toEqual([]);
    expect(matching(officers2023, { unit: "MKI" })).toEqual([]);
  });

  it("June 2026: Hollesley Bay and Warren Hill are not comparable", () => {
    for (const unit of ["HBI", "WII"])
      expect(valueOf(officers2026, { unit, asOf: "2026-06-30" })).toBe("no-baseline");
  });
});

describe("population and capacity against the published checks", () => {
  it("84,372 people on 31 March 2023 against 85,503 useable places; 84,137 on 10 March", () => {
    const at = { unit: "PRISONS", asOf: "2023-03-31" } as const;
    expect(valueOf(national, { ...at, measure: "population" })).toBe(84372);
    expect(valueOf(national, { ...at, measure: "useable-capacity" })).toBe(85503);
    expect(valueOf(national, { ...at, asOf: "2023-03-10", measure: "population" })).toBe(84137);
  });

  it("takes every row of the panel: 9,742 rows, four facts each", () => {
    // 9,742: rows of the tidy panel of 82 bulletins.
    expect(files.records("prison_population_panel.csv")).toHaveLength(9742);
    expect(panel).toHaveLength(4 * 9742);
  });

  it("sums by prison to the published national total, in all 82 bulletins and all four measures", () => {
    const outside = new Set(["X-MORTON-HALL-IRC"]);
    for (const measure of ["population", "operational-capacity", "baseline-cna", "in-use-cna"] as const) {
      const sums = new Map<string, number>();
      for (const { unit, asOf, quantity } of matching(panel, { measure })) {
        if (outside.has(unit)) continue;
        sums.set(asOf, (sums.get(asOf) ?? 0) + (quantity.known ? quantity.value : 0));
      }
      expect(sums.size).toBe(82);
      for (const [asOf, sum] of sums)
        expect(valueOf(national, { unit: "PRISONS", measure, asOf }), asOf).toBe(sum);
    }
  });

  it("sums the bulletins of October 2025 and March 2026 to 87,413 and 87,292 people", () => {
    const later = factsOf("embedded-population-2026");
    expect(sumOf(later, { measure: "population", asOf: "2025-10-27" })).toBe(87413);
    expect(sumOf(later, { measure: "population", asOf: "2026-03-30" })).toBe(87292);
    expect(matching(later, { measure: "population", asOf: "2026-03-30" })).toHaveLength(121);
  });

  it("reads a blank as not reported: Blantyre House in March 2018", () => {
    expect(valueOf(panel, { unit: "BHI", asOf: "2018-03-23", measure: "population" })).toBe("not-reported");
  });
});

describe("probation and headquarters against the published checks", () => {
  const po = { unit: "PROBATION", grade: "po" } as const;

  it("probation officers: 4,413 of 6,158 in March 2023 and 5,636 of 7,115 in March 2025", () => {
    const pair = (asOf: string) =>
      (["in-post-fte", "required-fte"] as const).map((measure) =>
        valueOf(national, { ...po, asOf, measure }),
      );
    expect(pair("2023-03-31")).toEqual([4413, 6158]);
    expect(pair("2025-03-31")).toEqual([5636, 7115]);
  });

  it("vacancies in September 2023: London 457, East of England 274, South Central 176, in all 1,286", () => {
    const vacancies = (unit: string) => valueOf(regions, { unit, measure: "vacancies-fte" });
    expect(["R-LONDON", "R-EAST-OF-ENGLAND", "R-SOUTH-CENTRAL", "PROBATION"].map(vacancies)).toEqual([
      457, 274, 176, 1286,
    ]);
    expect(vacancies("R-WALES")).toBe(0);
  });

  it("mean workload as reported: 120% over 2023, 117% to June 2024", () => {
    const at = (asOf: string) => valueOf(national, { unit: "PROBATION", measure: "workload-percent", asOf });
    expect([at("2023-12-31"), at("2024-06-30")]).toEqual([120, 117]);
  });

  it("headquarters: 5% of 5,592 FTE is 279.6", () => {
    const fte = valueOf(national, { unit: "HEADQUARTERS", measure: "in-post-fte", asOf: "2023-03-31" });
    expect(fte).toBe(5592);
    expect(0.05 * Number(fte)).toBeCloseTo(279.6, 9);
  });

  it("headquarters 2016: grades add up to the total, 286.1 of 3,363.7 FTE operational", () => {
    const facts = matching(factsOf("embedded-benchmark-2016"), { unit: "HEADQUARTERS" });
    const all = valueOf(facts, { grade: "all" });
    const byGrade = facts.filter(({ grade }) => grade !== "all");
    const operational = byGrade.filter(({ grade }) => grade.startsWith("hq-operational"));
    expect(all).toBe(3363.7);
    expect(sumOf(byGrade, {})).toBeCloseTo(3363.7, 1);
    expect(sumOf(operational, {})).toBeCloseTo(286.1, 1);
  });

  it("June 2016: establishments sum to the table's own total, 17,878.25 officers against 18,623.8", () => {
    const facts = factsOf("embedded-benchmark-2016").filter(({ unit }) => unit !== "PRISONS");
    expect(sumOf(facts, { ...officers, measure: "in-post-fte" })).toBeCloseTo(17878.25, 0);
    expect(sumOf(facts, { grade: "band-2", measure: "in-post-fte" })).toBeCloseTo(4752.6, 0);
  });
});

describe("every published fact", () => {
  const all = publishedBatches.flatMap((batch) => [...factsOf(batch.kind)]);

  it("names a source that exists and a place in it", () => {
    const known = new Set<string>(Object.keys(sources));
    for (const batch of publishedBatches) expect(known).toContain(batch.source);
    expect(all.filter((fact) => !known.has(fact.source) || fact.locator === "")).toEqual([]);
  });

  it("is about a unit of the estate, and is E exactly when it has no value", () => {
    const units = new Set(rowsOf("embedded-estate").units?.map((unit) => unit.code));
    expect(all.filter((fact) => !units.has(fact.unit))).toEqual([]);
    expect(all.filter((fact) => (fact.quality === "E") === fact.quantity.known)).toEqual([]);
  });

  it("stands once in its batch", () => {
    for (const batch of publishedBatches) {
      const keys = factsOf(batch.kind).map((fact) =>
        [fact.unit, fact.measure, fact.grade, fact.caseType, fact.tier, fact.asOf].join(" "),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("belongs to a batch that a baseline uses, and baselines use only batches that exist", () => {
    const used = new Set(baselines.flatMap((baseline) => baseline.batches));
    for (const batch of publishedBatches) expect(used).toContain(batch.kind);
  });
});
