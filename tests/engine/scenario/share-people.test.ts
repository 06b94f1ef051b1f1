import { expect, it } from "vitest";
import { sharePeople } from "@/server/engine/scenario/share-people";
import { release, smallModel } from "./support/small-model";

const model = smallModel();
const required = [100, 60, 150];
const inPost = [68, 45, 118];
const candidates = required.map((requiredFte, place) => ({
  ...{ place, requiredFte, shortFte: requiredFte - inPost[place]!, room: Infinity },
  ...{ workloadRatio: requiredFte / inPost[place]!, effectiveFte: inPost[place]! },
}));
const one = () => 1;
const share = (part: Parameters<typeof release>[0], people = 5) =>
  sharePeople(people, release(part), candidates, model, one);

it("worst first sends all five to the emptiest prison", () => {
  // Shortfalls 32%, 25% and 21.3%: after five, 27% is still the worst.
  expect(share({ sharing: "worst-first" })).toEqual([5, 0, 0]);
});

it("pro rata goes by posts unfilled: 32, 15 and 32", () => {
  expect(share({ sharing: "pro-rata" }, 79)).toEqual([32, 15, 32]);
});

it("highest risk first goes to where errors are avoided: the prison with most releases", () => {
  const busy = smallModel(
    {},
    model.units.map((unit, place) => ({ ...unit, releasesAYear: [100, 250, 1500][place] ?? 0 })),
  );
  expect(sharePeople(5, release({ sharing: "highest-risk-first" }), candidates, busy, one)).toEqual([
    0, 0, 5,
  ]);
});

it("manual is what the plan says; optimised has its place and is not built", () => {
  const placements = [{ unit: "CCI", people: 2 }];
  expect(share({ sharing: "manual", placements })).toEqual([0, 0, 2]);
  expect(() => share({ sharing: "optimised" })).toThrow("not built yet");
});
