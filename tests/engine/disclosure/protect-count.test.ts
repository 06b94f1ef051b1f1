import { expect, it } from "vitest";
import type { Link } from "@/server/engine/disclosure/cheapest-way";
import { countNetwork } from "@/server/engine/disclosure/count-network";
import { protectCount } from "@/server/engine/disclosure/protect-count";

/** Hides a count of one unit and what protects it; `-` hidden, `+` shown. */
function protectedUnit(counts: readonly number[], edge: number, wanted: number): string {
  const network = countNetwork([[[counts]]]);
  const links = Array.from({ length: network.nodes }, (): Link[] => []);
  network.edges.forEach(({ from, to }, place) => {
    links[from]?.push({ edge: place, forward: true, to });
    links[to]?.push({ edge: place, forward: false, to: from });
  });
  const hidden = network.edges.map((_, place) => place === edge);
  const cost = (place: number) => network.edges[place]?.values[0] ?? 0;
  protectCount({ network, links, hidden, cost }, edge, 0, wanted);
  return hidden
    .slice(0, counts.length)
    .map((isHidden) => (isHidden ? "-" : "+"))
    .join("");
}

it("hides the smallest other count that makes room enough: 3 and 7 lie anywhere from 0 to 10", () => {
  expect(protectedUnit([3, 30, 7], 0, 5)).toBe("-+-");
});

it("hides two where one makes too little room: 1 and 2 give 3 of the 5", () => {
  expect(protectedUnit([1, 2, 30], 0, 5)).toBe("---");
  expect(protectedUnit([1, 2, 30], 0, 3)).toBe("--+");
});

it("hides nothing further where nothing is wanted", () => {
  expect(protectedUnit([3, 30, 7], 0, 0)).toBe("-++");
});
