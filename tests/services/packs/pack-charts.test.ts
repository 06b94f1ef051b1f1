import { expect, it } from "vitest";
import { chartInputOf, packChartsText, readPackCharts } from "@/server/services/packs/pack-charts";

it("reads charts in their order, each once, and leaves out what names none", () => {
  const text =
    "workload-by-region,pie,,shortfall-by-group,workload-by-region,plan-workload~a,plan-workload~b";
  expect(packChartsText(readPackCharts(text))).toBe(
    "workload-by-region,shortfall-by-group,plan-workload~a,plan-workload~b",
  );
  expect(readPackCharts("")).toEqual([]);
});

it("asks a chart of the position for it, and one of a plan for the plan's own", () => {
  const [position, plan] = readPackCharts("workload-by-region,plan-workload~march-2023-release");
  expect(chartInputOf(position!, "2026-03-31", "OFFICIAL")).toMatchObject({
    at: "2026-03-31",
    plan: "",
    marking: "OFFICIAL",
  });
  expect(chartInputOf(plan!, "2026-03-31", "")).toMatchObject({
    at: "",
    plan: "march-2023-release",
    marking: "",
  });
});
