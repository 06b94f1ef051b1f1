import { describe, expect, it } from "vitest";
import { printReport } from "@/server/cli/vectors/print-report";
import { runVectors } from "@/server/cli/vectors/run-vectors";
import { readVectorFile } from "@/server/cli/vectors/vector-file";

const run = (file: object) => runVectors(readVectorFile(JSON.stringify(file), "made-by-hand.json"));
const official = (...vectors: unknown[]) => run({ vectors });
const capacity = (expected: unknown, other: object = {}) => ({
  ...{ id: "c", kind: "capacity", input: { totalPoints: 125, availablePoints: 170 }, expected },
  ...other,
});
const shortfall = (other: object) => ({
  ...{ id: "s", method: "shortfall", inputs: { in_post: 4413, required: 6158, reference_gap: 0.3 } },
  ...{ expected: { shortfall_pct: 28.337122442351415 }, tolerance_abs: 1e-9, status: "recomputed_only" },
  ...other,
});

describe("a vector run", () => {
  it("passes a right expectation and reports a wrong one with key, expected and got", () => {
    const report = official(capacity({ capacityPct: 73.52941176470588 }), capacity({ capacityPct: 70 }));
    expect(report.passed).toBe(1);
    expect(report.failures).toEqual([{ id: "c", reason: "capacityPct: expected 70, got 73.52941176470588" }]);
  });

  it("skips and counts an unknown kind", () => {
    const report = official({ ...capacity({}), kind: "tealeaves", expected: { cup: 1 } });
    expect([report.passed, report.failures, [...report.skipped]]).toEqual([0, [], [["tealeaves", 1]]]);
  });

  it.each([
    [7, "vector 2", "it is not an object"],
    [{ id: "m", input: {} }, "m", 'it has no "kind"'],
    [capacity(undefined), "c", 'it has no "expected" values'],
    [capacity({}), "c", 'it has no "expected" values'],
    [capacity({ capacityPct: 1 }, { input: undefined }), "c", "input must be an object, got nothing."],
    [
      capacity({ capacityPct: 1 }, { input: { totalPoints: "5" } }),
      "c",
      'input.totalPoints must be a number, got "5".',
    ],
    [capacity({ horses: 1 }), "c", "horses: expected 1, got nothing: not computed from these inputs"],
    [
      {
        id: "r",
        kind: "overCapacityFlag",
        input: { rule: "purple", capacityPct: 1 },
        expected: { red: true },
      },
      "r",
      '"purple" is not a known rule: use wmt-table, maw-practitioner-row, maw-team-card, maw-officer-card.',
    ],
  ])("fails the malformed vector %j and goes on", (vector, id, reason) => {
    const report = official(capacity({ capacityPct: 73.52941176470588 }), vector);
    expect(report).toMatchObject({ passed: 1, failures: [{ id, reason }] });
  });

  it("compares a key that names its precision at that precision", () => {
    expect(
      official(capacity({ capacityPct1dp: 73.5 }), capacity({ capacityPctIntegerPart: 73 })).passed,
    ).toBe(2);
    expect(
      official(capacity({ capacityPct1dp: 73.6 }), capacity({ capacityPct: 73.5 })).failures,
    ).toHaveLength(2);
  });

  it("compares a published figure at the places it is printed with", () => {
    const figure = (inPostPct: number, provenance: string) => ({
      ...{ id: "p", kind: "staffingShortfall", provenance },
      ...{ input: { inPostFte: 5636, targetFte: 7115 }, expected: { shortfallFte: 1479, inPostPct } },
    });
    expect(official(figure(79, "published-figure"), figure(79.2, "published-figure")).passed).toBe(2);
    expect(official(figure(79, "upstream-test"), figure(78, "published-figure")).passed).toBe(0);
  });

  it("holds a method to its absolute tolerance, and a confirmed one to the published value too", () => {
    const published = {
      published: { shortfall_pct: 28.3 },
      published_rounding_tolerance: { shortfall_pct: 0.05 },
    };
    const off = { published: { shortfall_pct: 29 }, published_rounding_tolerance: { shortfall_pct: 0.5 } };
    expect(run({ vectors: [shortfall({}), shortfall({ ...published, status: "confirmed" })] }).passed).toBe(
      2,
    );
    expect(run({ vectors: [shortfall({ ...off, status: "mismatch" })] }).passed).toBe(1);
    expect(run({ vectors: [shortfall({ ...off, status: "confirmed" })] }).failures).toEqual([
      {
        id: "s",
        reason: expect.stringContaining("shortfall_pct (published): expected 29, got 28.33") as string,
      },
    ]);
    expect(run({ vectors: [shortfall({ expected: { shortfall_pct: 28.3371 } })] }).failures).toHaveLength(1);
  });

  it("reads an unknown quantity as null", () => {
    const empty = {
      inputs: { in_post: 0, required: 0 },
      expected: { shortfall_pct: null, shortfall_fte: 0 },
    };
    expect(run({ vectors: [shortfall(empty)] }).passed).toBe(1);
  });

  it("prices cases by the points sets of the file", () => {
    const zero = Object.fromEntries(
      ["A", "B", "C", "D"].flatMap((l) => [3, 2, 1, 0].map((d) => [`${l}${d}`, 0])),
    );
    const tierPoints = { community: { ...zero, A3: 7 }, licence: zero, custody: zero };
    const input = {
      pointsConfigs: ["mine"],
      activeCasesPerTier: { community: [3] },
      sdrCount: 2,
      sdrPoints: 5,
    };
    const vector = { id: "w", kind: "workloadTotal", input, expected: { totalPoints: 31, sdrPoints: 10 } };
    expect(run({ pointsConfigs: { mine: { tierPoints } }, vectors: [vector] }).failures).toEqual([]);
    expect(run({ vectors: [vector] }).failures[0]?.reason).toBe(
      "pointsConfigs.mine must be an object, got nothing.",
    );
  });

  it("adds contacts done for others and subtracts contacts done by others", () => {
    const input = {
      ...{ model: "hmpps-workload", contactWeights: { A: 10, B: 2 }, sdrCount: 7, sdrPoints: 10 },
      ...{ contactsForOthers: { A: 5, UNKNOWN: 9 }, contactsByOthers: { A: 1, B: 1 } },
    };
    // By hand: 70 + 50 - 12.
    expect(official({ id: "x", kind: "workloadTotal", input, expected: { totalPoints: 108 } }).passed).toBe(
      1,
    );
  });

  it("treats a null week as missing in the four-week rule", () => {
    const weekly = (weekly_pct: unknown[]) => ({
      ...{ id: "t", method: "threshold rule", tolerance_abs: null, status: "recomputed_only" },
      ...{
        inputs: { weekly_pct, threshold_pct_strictly_above: 110, weeks: 4 },
        expected: { excessive: true },
      },
    });
    const report = run({ vectors: [weekly([111, 112, null, 113, 114]), weekly([111, "112"])] });
    expect(report.passed).toBe(1);
    expect(report.failures).toEqual([{ id: "t", reason: "input.weekly_pct[1] must be a number or null." }]);
  });
});

describe("the report of a run", () => {
  it("lists failures, kinds not implemented and the sums over all files", () => {
    const one = official(capacity({ capacityPct: 70 }), { id: "k", kind: "tealeaves", expected: { cup: 1 } });
    const two = official(
      { id: "k", kind: "tealeaves", expected: { cup: 1 } },
      capacity({ remainingPoints: 45 }),
    );
    expect(printReport([one, two])).toEqual([
      "Failed c: capacityPct: expected 70, got 73.52941176470588",
      "Not implemented: tealeaves (2)",
      "1 passed, 1 failed, 2 skipped",
    ]);
  });
});

describe("a vector file", () => {
  it("that is not JSON is refused in one sentence", () => {
    expect(() => readVectorFile("<html>", "page.json")).toThrow(
      "page.json is not JSON. Give a vector file in JSON.",
    );
  });

  it.each(["[]", "{}", '{"vectors": 5}', '{"vectors": [{"id": "a"}]}', "null"])(
    "of neither schema is refused: %s",
    (content) => {
      expect(() => readVectorFile(content, "other.json")).toThrow("other.json holds no test vectors");
    },
  );

  it("without vectors is of a schema when its other keys say so", () => {
    expect(readVectorFile('{"_doc": {}, "vectors": []}', "a.json").vectors).toEqual([]);
    expect(readVectorFile('\uFEFF{"meta": {}, "vectors": []}', "b.json").vectors).toEqual([]);
  });
});
