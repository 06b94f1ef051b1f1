import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { applyRelease, type Stay } from "@/server/engine/scenario/apply-release";
import { baselineForecast } from "@/server/engine/scenario/run-scenario";
import { release, smallModel } from "./support/small-model";

const model = smallModel();
const before = baselineForecast(model, 14);
const run = (part: Parameters<typeof release>[0], stays: Stay[] = []) => {
  const levers = noLevers(model.units.length, 14);
  const calendar = monthCalendar("2026-03-31", 14);
  return { ...applyRelease(release(part), { model, calendar, levers }, before, stays), levers, stays };
};

it("5% of 200 are 10 people; two waves of 60% and 40% are 6 and 4, whole people", () => {
  const waves = [
    { on: "2026-04-16", sharePercent: 60 },
    { on: "2026-06-01", sharePercent: 40 },
  ];
  const result = run({ waves, probationOfficerPercent: 0, onSitePercent: 100, prisonExperiencePercent: 20 });
  expect(result.people).toBe(10);
  expect(result.waves.map(({ people }) => people)).toEqual([6, 4]);
});

it("a second release counts the first one's people against the cap", () => {
  const first = run({ capPerUnit: 2 });
  const second = run({ capPerUnit: 2 }, first.stays);
  const placed = (result: typeof first) =>
    result.waves[0]!.placements.reduce((sum, each) => sum + each.people, 0);
  expect([placed(first), placed(second)]).toEqual([6, 0]);
  expect(new Set(second.waves[0]!.held.map(({ reason }) => reason))).toEqual(new Set(["cap-reached"]));
});

it("headquarters loses the hours of everybody away, placed or not, by its directorates' staff", () => {
  const { levers } = run({ capPerUnit: 1 });
  const cover = (place: number) => levers.values.coverFte![place * 15 + 2]!;
  expect(cover(6)).toBeCloseTo(-0.75 * 9, 9);
  expect(cover(7)).toBeCloseTo(-0.25 * 9, 9);
});

it("says what each host gains: two waves at a unit add up, and all units sum to the net", () => {
  const waves = [
    { on: "2026-04-16", sharePercent: 60 },
    { on: "2026-06-01", sharePercent: 40 },
  ];
  const { gains, waterfall } = run({ waves });
  for (let month = 0; month <= 14; month++) {
    const sum = [...gains.values()].reduce((all, gain) => all + gain[month]!, 0);
    expect(sum).toBeCloseTo(waterfall.netFte[month]!, 9);
  }
});
