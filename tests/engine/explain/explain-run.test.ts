import { expect, test } from "vitest";
import { explainRun } from "@/server/engine/explain/explain-run";
import { known } from "@/server/engine/quantity";
import type { Collector, StepInput } from "@/server/engine/trace";

const input = (name: string): StepInput => ({ name, value: known(1), unit: "FTE", from: name });
const step = (quantity: string, ...from: readonly string[]) => ({
  ...{ quantity, formula: "", parameters: [], value: known(1), unit: "FTE" },
  inputs: from.map(input),
});

test("keeps the step asked for and what it rests on, nearest first, and nothing else", () => {
  const run = (collect: Collector) => {
    for (const each of [step("a"), step("b", "a"), step("c", "b", "a"), step("other", "a")]) collect(each);
  };
  expect(explainRun(run, "c")?.steps.map(({ quantity }) => quantity)).toEqual(["c", "b", "a"]);
});

test("is null for a number that the calculation does not have", () => {
  expect(explainRun((collect) => collect(step("a")), "b")).toBeNull();
});

test("ends where two steps rest on each other", () => {
  const run = (collect: Collector) => {
    collect(step("a", "b"));
    collect(step("b", "a"));
  };
  expect(explainRun(run, "a")?.steps).toHaveLength(2);
});
