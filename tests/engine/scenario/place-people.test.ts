import { expect, it } from "vitest";
import { placePeople } from "@/server/engine/scenario/place-people";
import { smallModel } from "./support/small-model";

const model = smallModel();
const candidate = (place: number, room = 9) => ({
  ...{ place, room, requiredFte: 1, shortFte: 1, workloadRatio: 1, effectiveFte: 1 },
});
const cohort = (skill: "operational" | "other", people: number) =>
  ({ skill, place: "on-site", people }) as const;
const all = (): number => 1;

it("gives places in turn, most useful people first, and loses nobody", () => {
  const cohorts = [cohort("operational", 1), cohort("other", 4)];
  const { placed, held } = placePeople(cohorts, [candidate(0), candidate(1)], [2, 2], model, all);
  expect(placed.map(({ place, cohort: { skill }, people }) => [place, skill, people])).toEqual([
    [0, "operational", 1],
    [0, "other", 1],
    [1, "other", 2],
  ]);
  expect(held).toEqual([
    { cohort: { skill: "other", place: "on-site" }, people: 1, reason: "no-unit-short" },
  ]);
});

it.each([
  ["cap-reached", [candidate(0, 1)], [1], all],
  ["no-unit-known", [], [], all],
  ["no-task-allowed", [candidate(0)], [2], (): number => 0],
] as const)("says %s of who waits", (reason, candidates, seats, taskShare) => {
  const { held } = placePeople([cohort("other", 2)], candidates, seats, model, taskShare);
  expect(held[0]?.reason).toBe(reason);
});
