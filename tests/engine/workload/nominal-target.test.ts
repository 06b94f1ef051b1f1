import { expect, it } from "vitest";
import { nominalTarget } from "@/server/engine/workload/nominal-target";

it("a PSO has its own target, every other grade the PO's", () => {
  // Official vectors: PSO 1, PO 2.
  const grades = ["pso", "po", "pqip", "spo", "other"] as const;
  expect(grades.map((grade) => nominalTarget(grade, { pso: 1, po: 2 }))).toEqual([1, 2, 2, 2, 2]);
});
