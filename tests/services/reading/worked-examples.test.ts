import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { decimal, longDate, percent } from "@/server/contracts/format";
import { methodIds, type MethodId } from "@/server/engine/vocabulary";
import { peerMedian } from "@/server/engine/position/peer-median";
import type { UnitPosition } from "@/server/engine/position/position";
import { rollUp, rollUpWorkload } from "@/server/engine/position/roll-up";
import { sumWeeks, sumWork } from "@/server/engine/position/sum-weeks";
import { monthsBetween } from "@/server/engine/position/months-between";
import type { StaffingPair } from "@/server/engine/position/latest-pair";
import { known, type Quantity } from "@/server/engine/quantity";
import { gapToWorkload } from "@/server/engine/staffing/gap-to-workload";
import { shortfall } from "@/server/engine/staffing/shortfall";
import { availablePoints } from "@/server/engine/workload/available-points";
import { band } from "@/server/engine/workload/band";
import { capacityBreakdown } from "@/server/engine/workload/capacity-breakdown";
import { casePoints } from "@/server/engine/workload/case-points";
import { inferredWorkload } from "@/server/engine/workload/inferred-workload";
import { pointsTable } from "@/server/engine/workload/points-table";
import { shownCount } from "@/server/engine/workload/shown-count";
import { sustainedOverload } from "@/server/engine/workload/sustained-overload";
import { workloadCauses } from "@/server/engine/workload/workload-causes";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import { localContext } from "@/server/services/context";
import { pinOf } from "@/server/services/explain/explain-address";
import { getExplanation } from "@/server/services/explain/get-explanation";
import { loadPosition, type Position } from "@/server/services/positions/load-position";
import { readDocument } from "@/server/services/reading/read-document";
import { testCases } from "@/tests/support/case-cells";
import { loadedDatabase } from "@/tests/support/loaded-database";

/** Every number of a worked example is computed again here, and must stand in the page as it is printed. */
const loading = 240_000;
let database: Database;
let now: Position;
let then: Position;

beforeAll(async () => {
  database = await loadedDatabase("pglite");
  const context = localContext(database);
  now = await loadPosition(context, "2026-03-31");
  then = await loadPosition(context, "2023-03-31");
}, loading);
afterAll(() => database.close());

const tested = new Set<MethodId>();

/** The example of a page with table rules and spaces evened out. */
function example(id: MethodId): string {
  tested.add(id);
  const [, text = ""] = /## Worked example\n([\s\S]*?)(?=\n## )/.exec(readDocument(`methods/${id}.md`)) ?? [];
  return text.replaceAll(/\s+/g, " ").replaceAll(/ ?\| ?/g, "|");
}

function says(id: MethodId, ...phrases: readonly string[]): void {
  const text = example(id);
  expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
}

const unit = (code: string, position = now): UnitPosition =>
  position.units.find((each) => each.unit.code === code)!;
const value = (quantity: Quantity): number => {
  if (!quantity.known) throw new Error(`unknown: ${quantity.reason}`);
  return quantity.value;
};
const one = (quantity: Quantity | number) =>
  decimal(typeof quantity === "number" ? quantity : value(quantity), 1);
const share = (quantity: Quantity | number) =>
  percent(typeof quantity === "number" ? quantity : value(quantity), 1);
const pair = (position: Position, service: "prison" | "probation"): StaffingPair =>
  position.national[service]!;
const short = ({ required, inPost }: StaffingPair) =>
  shortfall(
    { requiredFte: required.quantity, inPostFte: inPost.quantity },
    now.parameters.value("line.reference-gap"),
  );

describe("the worked example of", () => {
  it("staffing: 6,158 less 4,413 probation officers, and Wayland", () => {
    const probation = pair(then, "probation");
    const gap = short(probation);
    const wayland = unit("WLI").staffing;
    says(
      "staffing",
      `${decimal(value(probation.required.quantity))} required, ${decimal(value(probation.inPost.quantity))} in post`,
      `|${decimal(value(gap.shortfallFte))} FTE|`,
      `|${share(gap.shortfallPercent)}|`,
      `|${one(-value(gap.pointsToLine))} points inside|`,
      `|${one(gap.fteInsideLine)} FTE inside|`,
      `|${share(gap.loadIdentityPercent)}|`,
      `${one(wayland.required.quantity)} required, ${one(wayland.inPost.quantity)} in post, ${one(wayland.shortfallFte)} short, ${share(wayland.shortfallPercent)}`,
      `${one(-value(wayland.pointsToLine))} points and ${one(wayland.fteInsideLine)} FTE inside`,
    );
  });

  it("workload in points: one officer, and the causes of Camden and Islington", () => {
    const table = pointsTable(now.parameters, "standard");
    const officer = availablePoints({ grade: "po", contractedHours: 37, reductionHours: 8.9 }, table);
    const cases = casePoints(testCases(["community", "A3", 10]), table);
    const input = now.inputs.get("LDNNCAI")!;
    const week = sumWeeks(input.weeks).at(-1)!;
    const rows = workloadCauses(sumWork(input.latest), now.parameters).slice(0, 4);
    says(
      "workload-points",
      `= ${decimal(officer)} points available`,
      `are ${decimal(cases)} points: a workload of ${share(workloadOrNoCapacity(cases, officer))}`,
      `week of ${longDate(week.week)}`,
      ...rows.map(({ points }) => `|${decimal(points)}|${share((100 * points) / week.availablePoints)}|`),
      `|${decimal(week.points)}|${share(workloadOrNoCapacity(week.points, week.availablePoints))}|`,
      `had ${decimal(week.availablePoints)} points available`,
    );
  });

  it("inferred workload: Wayland", () => {
    const { required, inPost, shortfallPercent } = unit("WLI").staffing;
    const population = now.facts("WLI", "population")!.quantity;
    const operationalCapacity = now.facts("WLI", "operational-capacity")!.quantity;
    const inferred = inferredWorkload(
      { requiredFte: required.quantity, effectiveFte: inPost.quantity, population, operationalCapacity },
      now.parameters,
    );
    const uncrowded = gapToWorkload(value(shortfallPercent), now.parameters.value("prison.pass-through"));
    says(
      "workload-inferred",
      `${one(required.quantity)} officers required, ${one(inPost.quantity)} in post, ${decimal(value(population))} people in ${decimal(value(operationalCapacity))} places`,
      `|${decimal(value(inferred.occupancy), 3)}|`,
      `|${decimal(value(inferred.demandIndex), 3)}|`,
      `|${share(inferred.workloadPercent)}|`,
      `it would be ${share(100 * value(uncrowded))}`,
    );
  });

  it("bands: Bedford, Wayland, Camden and Islington", () => {
    const words = (code: string) => {
      const workload = unit(code).workload.percent.quantity;
      return `${share(workload)}: ${band(value(workload), now.parameters)}`;
    };
    says("bands", words("BFI"), words("WLI"), words("LDNNCAI"));
  });

  it("the four-week rule: four officers and two units", () => {
    const rule = {
      overPercent: now.parameters.value("line.over"),
      weeks: now.parameters.value("rule.sustained-weeks"),
    };
    const run = (...weeks: readonly (number | null)[]) =>
      sustainedOverload(
        weeks.map((each, place) => ({
          week: `${place}`,
          workloadPercent: each === null ? null : known(each),
        })),
        rule,
      );
    expect(run(111, 112, 113, 115)).toMatchObject({ excessiveNow: true, runNowWeeks: 4 });
    expect(run(111, 112, 109, 115, 116, 117)).toMatchObject({ everExcessive: false, runNowWeeks: 3 });
    expect(run(111, 112, null, 113, 115)).toMatchObject({
      excessiveNow: true,
      runNowWeeks: 4,
      missingInRunNow: 1,
    });
    expect(run(110, 110, 110, 110)).toMatchObject({ longestRunWeeks: 0 });
    const stockport = unit("N50STTR").workload.meanRun!;
    const bury = unit("N50ROBO").workload.meanRun!;
    expect(bury.excessiveNow).toBe(false);
    says(
      "four-week-rule",
      "|111, 112, 113, 115|excessive: a run of 4|",
      `since ${longDate(stockport.runNowSince!)}: ${stockport.runNowWeeks} weeks up to the week of ${longDate(unit("N50STTR").officers!.week)}`,
      `over for ${bury.longestRunWeeks} weeks`,
    );
  });

  it("unmeasured work: Camden and Islington", () => {
    const { unmeasured, workload } = unit("LDNNCAI");
    says(
      "unmeasured-work",
      `${decimal(value(unmeasured!.untieredCases))} cases have no tier`,
      `its workload is ${share(workload.percent.quantity)}`,
      `it would be ${share(unmeasured!.workloadIfAveragePercent)}; at most it is ${share(unmeasured!.workloadAtMostPercent)}`,
    );
  });

  it("key work: Wayland", () => {
    const { keyWork, staffing } = unit("WLI");
    const hours = value(staffing.inPost.quantity) * now.parameters.value("key-work.officer-hours-week");
    says(
      "key-work",
      `${decimal(value(now.facts("WLI", "population")!.quantity))} people are due ${decimal(value(keyWork!.dueHours))} hours`,
      `contracted for ${decimal(hours)} hours a week together: ${share(keyWork!.dueShareOfContractedPercent)}`,
    );
  });

  it("sums: two officers, 103 prisons, the published total", () => {
    const row = (totalPoints: number, available: number) => ({
      ...{ totalPoints, availablePoints: available, adjustmentPoints: 0 },
    });
    const { total } = capacityBreakdown([row(90, 100), row(35, 70)]);
    const sum = rollUp(
      now.units.filter((each) => each.unit.service === "prison"),
      now.parameters,
    );
    const prisons = pair(now, "prison");
    says(
      "roll-ups",
      `carry ${total.totalPoints} of ${total.availablePoints}: ${share(total.workloadPercent)}`,
      `the ${sum.unitsKnown} prisons with figures have ${one(sum.inPostFte)} of ${one(sum.requiredFte)} officers: ${one(sum.shortfallFte)} FTE short, ${share(sum.shortfallPercent)}`,
      `the gaps alone sum to ${one(sum.grossShortfallFte)} FTE`,
      `is ${one(prisons.inPost.quantity)} of ${one(prisons.required.quantity)}: ${share(short(prisons).shortfallPercent)} short`,
    );
  });

  it("rankings: Wayland's peers, Cookham Wood's change of role", () => {
    const wayland = unit("WLI");
    const median = peerMedian(wayland, now.units, now.parameters)!;
    const { ranking, staffing } = unit("CKI");
    if (ranking.ranked || ranking.reason !== "settling") throw new Error("Cookham Wood is ranked");
    expect(value(staffing.fteInsideLine)).toBeLessThan(0);
    says(
      "rankings-and-peers",
      `${one(wayland.perOfficer!.quantity)} prisoners an officer`,
      `median of ${median.peers} prisons of its kind is ${one(median.value)}`,
      `re-roled on ${longDate(ranking.event.on)}, ${monthsBetween(ranking.event.on, now.baseline.asOf)} months before ${longDate(now.baseline.asOf)}`,
    );
  });

  it("counts of officers: five counts, and Camden and Islington over 120%", () => {
    const shown = (officers: number, count: number) => shownCount(count, officers, now.parameters);
    expect([shown(66, 31), shown(66, 66)]).toEqual([known(31), known(66)]);
    for (const [officers, count] of [
      [66, 3],
      [66, 64],
      [8, 6],
    ] as const) {
      expect(shown(officers, count).known).toBe(false);
      says("disclosure", `|${officers}|${count}|[c]|`);
    }
    const { officersAbove, officers: all } = unit("N07TOWH");
    const [first, second, third] = officersAbove;
    expect(first!.officers.known).toBe(false);
    says(
      "disclosure",
      `over ${second!.percent}% are ${value(second!.officers)} and over ${third!.percent}% ${value(third!.officers)} of ${all!.officers} officers; the count over ${first!.percent}% is printed [c]`,
    );
  });

  it("modelled probation: the sums meet what is published", () => {
    const units = now.units.filter((each) => each.unit.service === "probation");
    const sum = rollUp(units, now.parameters);
    const latest = [...now.inputs.values()].flatMap(({ weeks }) => sumWeeks(weeks).slice(-1));
    const { inPost, required } = unit("LDNNCAI").staffing;
    says(
      "modelled-probation",
      `the ${units.length} delivery units sum to ${decimal(sum.inPostFte)} of ${decimal(sum.requiredFte)} probation officers`,
      `in the latest week is ${share(rollUpWorkload(latest))}`,
      `has ${one(inPost.quantity)} of ${one(required.quantity)} FTE`,
    );
  });

  it("change: prisons and probation, two positions", () => {
    const rows = (["prison", "probation"] as const).map((service) => {
      const places = service === "prison" ? 1 : 0;
      const [before, after] = [pair(then, service), pair(now, service)];
      const words = (each: StaffingPair) =>
        `${decimal(value(each.inPost.quantity), places)} of ${decimal(value(each.required.quantity), places)}, ${share(short(each).shortfallPercent)}`;
      const points = value(short(after).shortfallPercent) - value(short(before).shortfallPercent);
      return `|${words(before)}|${words(after)}|${one(Math.abs(points))} points, ${points > 0 ? "worse" : "better"}|`;
    });
    const difference = (service: "prison" | "probation", part: keyof StaffingPair) =>
      Math.abs(value(pair(now, service)[part].quantity) - value(pair(then, service)[part].quantity));
    says(
      "change",
      ...rows,
      `${one(difference("prison", "inPost"))} FTE fewer in post and a target that is ${one(difference("prison", "required"))} FTE higher`,
      `${decimal(difference("probation", "inPost"))} FTE more in post and a requirement that is ${decimal(difference("probation", "required"))} FTE higher`,
    );
  });

  it("explanations: the working of Wayland's shortfall", async () => {
    const working = await getExplanation(localContext(database), {
      ...{ pin: pinOf(now), unit: "WLI", quantity: "shortfall-percent" },
    });
    const [first] = working.steps;
    says(
      "explanations",
      `: ${working.value}.`,
      `The formula is ${first!.formula}.`,
      `${first!.inputs[0]!.value} FTE, worked out`,
      `officers required, ${first!.inputs[1]!.value} FTE, a published figure of grade ${unit("WLI").staffing.required.quality}`,
    );
  });

  it("every method page is among these, but risk of error and scenarios, which have files of their own", () => {
    expect([...tested, "error-risk", "scenarios"].sort()).toEqual([...methodIds].sort());
  });
});
