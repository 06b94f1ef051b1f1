import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const example = "db/data/scenarios/march-2023-release.scenario.json";
const folder = mkdtempSync(join(tmpdir(), "simulate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const limit = 120_000;

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "server/cli/simulate.ts", ...args],
    { encoding: "utf8", maxBuffer: Infinity },
  );
  return { code: status, out: stdout, error: stderr.trim() };
}

function changed(name: string, change: (plan: Record<string, unknown>) => void): string {
  const plan = JSON.parse(readFileSync(example, "utf8")) as Record<string, unknown>;
  change(plan);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(plan));
  return path;
}

describe("npm run simulate", () => {
  it(
    "says of 90 people of an eligible 1,800 what share of headquarters they are and what they give",
    { timeout: limit },
    () => {
      const { code, out } = run(example);
      expect(code).toBe(0);
      // 5% of 1,800, and 90 of 5,592 FTE: 1.6% (model, section 9).
      expect(out).toContain("90 people of an eligible 1,800 (5.0%; 1.6% of all headquarters).");
      expect(out).toMatch(/At most they give \d+\.\d effective FTE/);
      expect(out).toContain("not for publication");
    },
  );

  it("prints one JSON document, the same bytes for the same file", { timeout: limit }, () => {
    const [first, second] = [run(example, "--json"), run("--json", example)];
    expect(first.code).toBe(0);
    expect(first.out.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(first.out)).toMatchObject({ baseline: "2023-03-31", releases: [{ people: 90 }] });
    expect(second.out).toBe(first.out);
  });

  it("refuses with the field, the rule and what to do, and prints nothing else", { timeout: limit }, () => {
    const path = changed("percent.json", (plan) => {
      (plan.measures as { percent: number }[])[0]!.percent = 130;
    });
    const { code, out, error } = run(path, "--json");
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(/^measures\.0\.percent: /);
  });

  it("refuses a file of a newer version with a sentence", { timeout: limit }, () => {
    const { code, error } = run(changed("newer.json", (plan) => (plan.schemaVersion = 99)));
    expect(code).toBe(1);
    expect(error).toContain("newer version (schema 99)");
  });

  it.each([
    ["no file", [], "Give one scenario file"],
    ["two files", [example, example], "Give one scenario file"],
    ["a file that is not there", ["nowhere.json"], "nowhere.json cannot be read"],
  ])("cannot run with %s, and says how", { timeout: limit }, (_, args, sentence) => {
    const { code, error } = run(...args);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
  });
});
