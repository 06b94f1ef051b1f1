import { expect, it } from "vitest";
import { contractedHours } from "@/server/engine/workload/contracted-hours";

// Official vectors: default hours PSO 12, PO 7, SPO 0.
const defaults = { pso: 12, po: 7, spo: 0 };

it("a PSO on 7 hours has base 7 and band 12", () => {
  expect(contractedHours("pso", 7, defaults)).toEqual({ baseHours: 7, bandHours: 12 });
});

it("a PSO without recorded hours has the default of the band", () => {
  expect(contractedHours("pso", null, defaults)).toEqual({ baseHours: 12, bandHours: 12 });
});

it("an SPO has no band hours by default; trainees and unknown grades have the PO's", () => {
  expect(contractedHours("spo", 30, defaults)).toEqual({ baseHours: 30, bandHours: 0 });
  expect(contractedHours("pqip", null, defaults)).toEqual({ baseHours: 7, bandHours: 7 });
  expect(contractedHours("other", 5, defaults)).toEqual({ baseHours: 5, bandHours: 7 });
});

it("an unsupported grade has none", () => {
  expect(contractedHours("unsupported", 7, defaults)).toBeNull();
});
