import { describe, expect, it } from "vitest";
import { methodHref, methodOf } from "@/server/contracts/methods";

describe("the method of a quantity", () => {
  it("is the points model for workload in probation and the inference for prisons", () => {
    expect(methodOf("workload-percent", "probation")).toBe("workload-points");
    expect(methodOf("workload-percent", "prison")).toBe("workload-inferred");
  });

  it("of counts above any cut is the rule for showing counts", () => {
    expect(methodOf("officers-above-110", "probation")).toBe("disclosure");
  });

  it("is none for a quantity that no page describes", () => {
    expect(methodOf("constructor", "prison")).toBeNull();
    expect(methodOf("nothing-of-the-kind", "prison")).toBeNull();
  });

  it("has an address", () => {
    expect(methodHref("staffing")).toBe("/methods/staffing");
  });
});
