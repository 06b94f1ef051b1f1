import { expect, it } from "vitest";
import { fluidBacklog } from "@/server/engine/forecast/fluid-backlog";

it("six months at 120% leave 1.2 months of work, gone after four at 130 of capacity", () => {
  const months = [...Array<number>(6).fill(100), ...Array<number>(4).fill(130)];
  let backlog = 0;
  const all = months.map(
    (capacity, month) => (backlog = fluidBacklog(backlog, month < 6 ? 120 : 100, capacity)),
  );
  expect(all[5]! / 100).toBe(1.2);
  expect(all.at(-1)).toBe(0);
});
