import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { loanMonths } from "@/server/engine/scenario/loan-months";
import { releaseTerms } from "@/server/engine/scenario/release-terms";
import { emptyWaterfall } from "@/server/engine/scenario/waterfall";
import { waveEffects } from "@/server/engine/scenario/wave-effects";
import { release, smallModel } from "./support/small-model";

it("10 full-time people with half of the tasks and 0.05 of a supervisor each help by 4.5 FTE and cover no post", () => {
  const model = smallModel({
    ...{ "release.task-share-prison-other-on-site": 0.5, "release.supervision-after": 0.05 },
    "release.travel-days": 0,
  });
  const calendar = monthCalendar("2026-03-31", 3);
  const levers = noLevers(model.units.length, 3);
  const terms = releaseTerms(release({ hoursPercent: 100, inductionWeeks: 0 }), model.parameters);
  const term = {
    leavesOn: calendar.starts[0]!,
    returnsOn: calendar.starts[3]!,
    travelDays: 0,
    inductionDays: 0,
  };
  const cohort = { skill: "other", place: "on-site" } as const;
  const columns = () => new Float64Array(4);
  const ledger = {
    ...{ people: 10, home: columns().fill(10), travel: columns(), induction: columns() },
    ...{ working: columns(), holding: columns() },
  };
  const waterfall = emptyWaterfall(4);
  const gains = new Map<string, Float64Array>();
  waveEffects(
    {
      placing: {
        placed: [{ place: 0, cohort, people: 10 }],
        held: [],
        occupied: { people: new Float64Array(8), helpFte: new Float64Array(8) },
        wave: { on: "2026-04-01", people: 10, placements: [], held: [], excluded: [] },
      },
      ...{ term, terms, monthsOf: () => loanMonths({ ...term, ramp: { start: 1, months: 1 } }, calendar) },
    },
    { model, calendar, levers },
    ledger,
    waterfall,
    gains,
  );
  expect(gains.get(model.units[0]!.unit.code)![1]).toBeCloseTo(4.5, 9);
  expect(levers.values.helpFte![1]).toBeCloseTo(4.5, 9);
  expect(levers.values.coverFte![1]).toBe(0);
  expect(levers.values.coverFte![6 * 4 + 1]).toBeCloseTo(-7.5, 9);
  expect(waterfall.netFte[1]).toBeCloseTo(4.5, 9);
  expect(waterfall.steps.taskLimits[1]).toBeCloseTo(-5, 9);
  expect(ledger.home[1]).toBeCloseTo(0, 9);
});
