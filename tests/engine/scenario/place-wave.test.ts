import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { placeWave } from "@/server/engine/scenario/place-wave";
import { releaseCohorts } from "@/server/engine/scenario/release-cohorts";
import { releaseTerms } from "@/server/engine/scenario/release-terms";
import { baselineForecast } from "@/server/engine/scenario/run-scenario";
import { release, smallModel } from "./support/small-model";

it("says how many go where, what they are worth and why here", () => {
  const model = smallModel();
  const calendar = monthCalendar("2026-03-31", 12);
  const measure = release({ capPerUnit: 4 });
  const { wave, occupied } = placeWave(
    {
      ...{ measure, on: "2026-04-16", cohorts: releaseCohorts(10, measure, model.parameters) },
      terms: releaseTerms(measure, model.parameters),
    },
    { model, calendar, levers: noLevers(model.units.length, 12) },
    baselineForecast(model, 12),
    [],
  );
  expect(wave.placements[0]).toMatchObject({ unit: "AAI", people: 4, why: { rule: "worst-first" } });
  expect(wave.placements[0]!.why.shortfallPercent).toBeGreaterThan(30);
  const placed = wave.placements.reduce((sum, each) => sum + each.people, 0);
  expect(placed + wave.held.reduce((sum, each) => sum + each.people, 0)).toBe(10);
  expect(occupied.people[0]).toBe(4);
  expect(wave.excluded).toEqual([{ unit: "PRI", reason: "staffing-not-known" }]);
});
