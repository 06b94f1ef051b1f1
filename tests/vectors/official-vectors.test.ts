import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds } from "@/server/cli/vectors/kinds";
import { runVectors } from "@/server/cli/vectors/run-vectors";
import { readVectorFile } from "@/server/cli/vectors/vector-file";

const read = (name: string) => readVectorFile(readFileSync(new URL(name, import.meta.url), "utf8"), name);

describe("the official workload vectors", () => {
  it("all 94 pass, none is skipped", () => {
    const report = runVectors(read("wmt-vectors.json"));
    expect(report.failures).toEqual([]);
    expect([report.passed, [...report.skipped]]).toEqual([94, []]);
  });
});

describe("a vector with any one input missing", () => {
  it.each(["wmt-vectors.json", "methods-vectors.json"])("of %s is reported, and the run goes on", (name) => {
    const file = read(name);
    const lacking = file.vectors.flatMap((vector) =>
      Object.keys(vector.input as object).map((key) => ({
        ...vector,
        input: { ...(vector.input as object), [key]: undefined },
      })),
    );
    const report = runVectors({ ...file, vectors: lacking });
    const skipped = [...report.skipped.values()].reduce((sum, count) => sum + count, 0);
    expect(report.passed + report.failures.length + skipped).toBe(lacking.length);
    expect(report.failures.filter(({ reason }) => !/expected .+, got |must be |needs /.test(reason))).toEqual(
      [],
    );
  });
});

describe("the vectors of published methods", () => {
  const file = read("methods-vectors.json");

  it("pass wherever the engine implements the method, and the others are named", () => {
    const report = runVectors(file);
    expect(report.failures).toEqual([]);
    const implemented = file.vectors.filter((vector) => kinds.has(vector.kind)).length;
    const skipped = [...report.skipped.values()].reduce((sum, count) => sum + count, 0);
    expect([report.passed, skipped]).toEqual([implemented, file.vectors.length - implemented]);
  });

  it("are implemented for staffing and workload arithmetic", () => {
    const methods = ["shortfall", "shortfall to workload", "staffing tolerance", "workload measurement"];
    methods.push("threshold rule", "wisn", "shift relief factor", "coverage hours", "net annual work hours");
    methods.push("non-effective share on one day");
    expect(methods.filter((method) => !kinds.has(method))).toEqual([]);
  });

  it("are implemented for human reliability, counts, funnels and shrinkage", () => {
    const parts = ["spar-h", "dependency", "heart", "slim", "log-linear", "available-time", "convexity"];
    parts.push("calibration", "odds change", "plausibility", "Poisson", "release-in-error", "dispersion");
    parts.push("negative binomial", "funnel", "empirical Bayes");
    const methods = [...new Set(file.vectors.map(({ kind }) => kind))];
    const meant = methods.filter((method) => parts.some((part) => method.includes(part)));
    expect(meant).toHaveLength(26);
    expect(meant.filter((method) => !kinds.has(method))).toEqual([]);
  });

  it("are implemented for the forecast and for sharing people out", () => {
    const methods = ["fluid backlog", "little", "Bartholomew stock recursion", "rate conversion"];
    methods.push("productivity ramp", "separable convex allocation", "lexicographic min-max shortfall");
    expect(methods.filter((method) => !kinds.has(method))).toEqual([]);
    expect(file.vectors.filter(({ kind }) => methods.includes(kind))).toHaveLength(8);
  });
});
