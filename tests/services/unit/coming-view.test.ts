import { expect, it } from "vitest";
import type { Fact } from "@/server/engine/facts";
import { indexFacts } from "@/server/engine/position/fact-index";
import { unitPosition } from "@/server/engine/position/unit-position";
import type { UnitMeasure } from "@/server/engine/vocabulary";
import { caseIndex } from "@/server/engine/workload/case-index";
import type { Position } from "@/server/services/positions/load-position";
import { comingView } from "@/server/services/unit/coming-view";
import { fact, officersShown, unit, unitInput, unitWeek } from "@/tests/support/builders";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters();
const cases = unitWeek().cases.map((_, place) => (place === caseIndex("licence", "untiered") ? 12 : 0));
const latest = [unitWeek({ cases, reports: [7, 3] })];
const input = unitInput({
  unit: unit({ code: "N01", service: "probation", kind: "delivery-unit" }),
  ...{ weeks: latest, latest, officers: officersShown({ officers: 20 }) },
});
const held = (measure: UnitMeasure, value: number) =>
  fact(measure, value, { unit: "N01", asOf: "2026-03-30" });

function coming(facts: readonly Fact[], of = input) {
  const position = {
    ...{ parameters, facts: indexFacts(facts), inputs: new Map([["N01", of]]) },
    snapshot: { id: "test", asOf: "2026-03-31" },
  } as unknown as Position;
  return comingView(position, unitPosition(of, parameters));
}
const valueOf = (facts: readonly Fact[], label: string, of = input) =>
  coming(facts, of)?.rows.find((row) => row.label.startsWith(label))?.value;

it("what is not held is [x], with the file that would bring it", () => {
  const [releases, ...others] = coming([])?.rows ?? [];
  expect(releases).toMatchObject({ label: "Releases due in 7 days", value: "[x]", href: null });
  expect(releases?.detail).toContain("export of cases and hours of the Workload Measurement Tool");
  expect(others.filter(({ value }) => value === "[x]")).toHaveLength(4);
  expect(coming([])?.notes[0]).toContain("[x] not held");
});

it("a count appears with its date as soon as it is held", () => {
  const facts = [held("releases-due", 3), held("parole-reports-due", 14), held("other-reports-due", 0)];
  expect(coming(facts)?.rows[0]).toMatchObject({ value: "3", detail: "counted at 30 March 2026" });
  expect(valueOf(facts, "Parole")).toBe("14");
  expect(valueOf(facts, "Other")).toBe("0");
});

it("1 to 4 reductions or trainees are persons and hidden; 0 and 5 are shown, and none of nine officers", () => {
  for (const [measure, label] of [
    ["reductions-expiring", "Reductions"],
    ["trainees-qualifying", "Trainees"],
  ] as const) {
    const shown = [0, 1, 4, 5].map((count) => valueOf([held(measure, count)], label));
    expect(shown).toEqual(["0", "[c]", "[c]", "5"]);
    const small = { ...input, officers: officersShown({ officers: 9 }) };
    expect(valueOf([held(measure, 6)], label, small)).toBe("[c]");
    expect(valueOf([held(measure, 6)], label, { ...input, officers: null })).toBe("[c]");
  }
});

it("court reports of the week and cases without a tier are counted from the week's rows", () => {
  expect(coming([])?.rows.slice(-2)).toMatchObject([
    { value: "10", detail: "7 standard and 3 fast, week of 30 March 2026, modelled" },
    { label: "Cases without a tier", value: "12" },
  ]);
});

it("is nothing of a prison", () => {
  const prison = unitInput({ unit: unit({ code: "N01" }) });
  expect(coming([], prison)).toBeNull();
});
