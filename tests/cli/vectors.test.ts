import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "vectors-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...paths: readonly string[]) {
  const result = spawnSync(process.execPath, ["--import", "tsx", "server/cli/vectors.ts", ...paths], {
    encoding: "utf8",
  });
  return { code: result.status, lines: result.stdout.trim().split("\n"), error: result.stderr.trim() };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const capacity = (capacityPct: number) => ({
  ...{ id: "c", kind: "capacity", input: { totalPoints: 5, availablePoints: 10 }, expected: { capacityPct } },
});

describe("npm run vectors", () => {
  it("ends with the sums of all files and exit code 0 when nothing failed", () => {
    const { code, lines } = run(
      "tests/vectors/wmt-vectors.json",
      file("right.json", { vectors: [capacity(50)] }),
    );
    expect([code, lines.at(-1)]).toEqual([0, "95 passed, 0 failed, 0 skipped"]);
  });

  it("prints the failure and has exit code 1 when anything failed", () => {
    const { code, lines } = run(file("wrong.json", { vectors: [capacity(51)] }));
    expect(lines).toEqual(["Failed c: capacityPct: expected 51, got 50", "0 passed, 1 failed, 0 skipped"]);
    expect(code).toBe(1);
  });

  it("has exit code 2 and one sentence for a missing file, text that is not JSON, another file or none", () => {
    const none = run();
    const missing = run(join(folder, "missing.json"));
    const text = run(file("text.json", "hello"));
    const other = run("package.json");
    expect([none.code, missing.code, text.code, other.code]).toEqual([2, 2, 2, 2]);
    expect(none.error).toContain("No file given.");
    expect(missing.error).toContain("missing.json cannot be read. Check that the file exists.");
    expect(text.error).toContain("text.json is not JSON.");
    expect(other.error).toContain("package.json holds no test vectors");
  });
});
