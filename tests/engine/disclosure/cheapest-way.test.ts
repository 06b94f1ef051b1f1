import { expect, it } from "vitest";
import { cheapestWay, type Link } from "@/server/engine/disclosure/cheapest-way";

/** From 0 to 3 by 1 at a cost of 2 + 2, or by 2 at a cost of 1 + 4. */
const ends = [
  [0, 1],
  [1, 3],
  [0, 2],
  [2, 3],
] as const;
const costs = [2, 2, 1, 4];
const links: readonly Link[][] = [0, 1, 2, 3].map((node) =>
  ends.flatMap(([from, to], edge) => [
    ...(from === node ? [{ edge, forward: true, to }] : []),
    ...(to === node ? [{ edge, forward: false, to: from }] : []),
  ]),
);
const way = (room: (step: { readonly edge: number; readonly forward: boolean }) => number) =>
  cheapestWay({ links, from: 0, to: 3, room, cost: (edge) => costs[edge] ?? 0 })?.map(({ edge }) => edge);

it("takes the cheaper of two ways: 4, not 5", () => {
  expect(way(() => 1)).toEqual([0, 1]);
});

it("takes the dearer one where the cheaper has no room", () => {
  expect(way(({ edge }) => (edge === 1 ? 0 : 1))).toEqual([2, 3]);
});

it("finds none where nothing has room, or nothing may be used", () => {
  expect(way(() => 0)).toBeUndefined();
  expect(cheapestWay({ links, from: 0, to: 3, room: () => 1, cost: () => Infinity })).toBeNull();
});

it("goes against an edge where that has room", () => {
  const back = cheapestWay({
    links,
    from: 3,
    to: 0,
    room: ({ forward }) => (forward ? 0 : 1),
    cost: () => 1,
  });
  expect(back?.map(({ forward }) => forward)).toEqual([false, false]);
});
