import fc from "fast-check";
import { expect, it } from "vitest";
import { arrangeCharts } from "@/server/services/packs/arrange-charts";
import { packChartsText, readPackCharts } from "@/server/services/packs/pack-charts";

const charts = readPackCharts("shortfall-by-group,workload-by-region,plan-workload~march-2023-release");
const after = (what: string) =>
  packChartsText(arrangeCharts(charts, what))
    .split(",")
    .map((key) => key.slice(0, 4));

it("moves a chart one place up or down, and takes one out", () => {
  expect(after("up.2")).toEqual(["shor", "plan", "work"]);
  expect(after("down.0")).toEqual(["work", "shor", "plan"]);
  expect(after("remove.1")).toEqual(["shor", "plan"]);
});

it("changes nothing past the ends, or where it says nothing that can be done", () => {
  for (const what of ["up.0", "down.2", "", "up", "up.9", "burn.1", "remove.", "remove.-1"])
    expect(after(what), what).toEqual(["shor", "work", "plan"]);
});

it("never loses nor doubles a chart by moving it", () => {
  fc.assert(
    fc.property(fc.constantFrom("up", "down"), fc.nat(4), (action, place) => {
      const moved = arrangeCharts(charts, `${action}.${place}`);
      expect([...moved].sort((a, b) => a.name.localeCompare(b.name))).toEqual(
        [...charts].sort((a, b) => a.name.localeCompare(b.name)),
      );
    }),
  );
});
