import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenStale } from "@/server/launch/build-when-stale";

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** `npm test`: every project on a fresh build; the last line counts, for people and machines alike. */
const folder = mkdtempSync(join(tmpdir(), "plimsoll-tests-"));
const code = await run(join(folder, "report.json"));
const { numPassedTests, numFailedTests } = read(join(folder, "report.json"));
rmSync(folder, { recursive: true });
// A file that does not load fails the run without a failed test.
const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(code);

async function run(report: string): Promise<number> {
  try {
    await buildWhenStale(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "run", ...reporters, ...process.argv.slice(2)];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
}

function read(report: string): Counts {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Counts;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
