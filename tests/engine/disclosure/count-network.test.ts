import { expect, it } from "vitest";
import { countNetwork } from "@/server/engine/disclosure/count-network";

// Two units in one group and one in another, two bands, two weeks.
const week = [
  [
    [1, 2],
    [3, 4],
  ],
  [[5, 6]],
];
const later = [
  [
    [2, 2],
    [3, 4],
  ],
  [[5, 7]],
];
const { nodes, edges } = countNetwork([week, later]);

it("has an edge for each count of a unit, a group and the nation: 6 + 4 + 2", () => {
  expect(edges).toHaveLength(12);
  // Three units, two groups by two bands, two bands of the nation, and all together.
  expect(nodes).toBe(10);
});

it("adds counts up over units and groups, week by week: 1 + 3 + 5 and 2 + 3 + 5", () => {
  expect(edges.slice(6, 8).map(({ values }) => values)).toEqual([
    [4, 5],
    [6, 6],
  ]);
  expect(edges.slice(10).map(({ values }) => values)).toEqual([
    [9, 10],
    [12, 13],
  ]);
  expect(edges[10]?.officers).toEqual([21, 23]);
});

it("lets as much flow out of each band as flows into it", () => {
  for (let node = 3; node < nodes - 1; node += 1) {
    const sum = (own: typeof edges) => own.reduce((all, { values }) => all + (values[0] ?? 0), 0);
    expect(sum(edges.filter(({ to }) => to === node))).toBe(sum(edges.filter(({ from }) => from === node)));
  }
});
