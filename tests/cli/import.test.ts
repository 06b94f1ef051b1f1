import { parse } from "csv-parse/sync";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "import-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const limit = 240_000;
const bulletins = "tests/imports/files/bulletins";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "server/cli/import.ts", ...args],
    { encoding: "utf8", maxBuffer: Infinity, env: { ...process.env, PLIMSOLL_DATA: data, DATABASE_URL: "" } },
  );
  return { code: status, out: stdout, error: stderr.trim() };
}

interface Printed {
  readonly recognised: string | null;
  readonly reportDate: string | null;
  readonly rows: number;
  readonly totals: Readonly<Record<string, number>>;
  readonly issues: readonly { readonly severity: string; readonly rule: string }[];
  readonly committed: boolean;
}
const printed = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Printed);

/** Sums of the shipped panel by report date. */
function panelTotals() {
  const rows = parse<Record<string, string>>(readFileSync("db/data/prison_population_panel.csv"), {
    columns: true,
  });
  const columns = { population: "population", operationalCapacity: "op_capacity" } as const;
  const totals = new Map<string, Record<string, number>>();
  for (const row of rows) {
    const sums = totals.get(row.report_date ?? "") ?? { rows: 0, population: 0, operationalCapacity: 0 };
    sums.rows = (sums.rows ?? 0) + 1;
    for (const [total, column] of Object.entries(columns))
      sums[total] = (sums[total] ?? 0) + Number(row[column] ?? "");
    totals.set(row.report_date ?? "", sums);
  }
  return totals;
}

describe("npm run import", () => {
  it("reads every bulletin to the totals of the panel, and a dry run of a new installation makes nothing", () => {
    const files = readdirSync(bulletins).map((name) => join(bulletins, name));
    const { code, out } = run(...files, "--dry-run", "--json");
    expect(code).toBe(0);
    const all = printed(out);
    expect(all).toHaveLength(24);
    const panel = panelTotals();
    for (const { recognised, reportDate, rows, totals, committed } of all) {
      const expected = panel.get(reportDate ?? "");
      expect([recognised, committed]).toEqual(["population-bulletin", false]);
      expect({
        rows,
        population: totals.population,
        operationalCapacity: totals.operationalCapacity,
      }).toEqual(expected);
    }
    expect(existsSync(data)).toBe(false);
  });

  it("says in lines what was recognised, its totals and its checks", () => {
    const { code, out } = run(join(bulletins, "prison-pop-may-2023.ODS"), "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("Recognised: Prison Population Monthly Bulletin (ODS)");
    expect(out).toContain("Report date: 26 May 2023");
    // The bulletin prints a population of 85,415 and a useable capacity of 86,201; the margin is 1,830.
    expect(out).toContain("Total population: 85,415");
    expect(out).toContain("rows 86,201, printed 86,201");
    expect(out).toContain("It would be stored. This was a dry run: nothing was.");
  });

  it(
    "stores a file once, in a new installation too, and says the second time that it is there",
    { timeout: limit },
    () => {
      const file = join(folder, "own.csv");
      writeFileSync(file, "Prison,Date,Population (people)\nLeeds,2026-10-30,1001\n");
      const first = run(file, "--json");
      expect([first.code, printed(first.out).map(({ committed }) => committed)]).toEqual([0, [true]]);
      const second = run(file);
      expect(second.code).toBe(0);
      expect(second.out).toContain("The same file is among the figures that are shown already");
    },
  );

  it("fails for a file with errors, and for one that is not read, each with the reason", () => {
    const wrong = join(folder, "wrong.csv");
    writeFileSync(wrong, "Prison,Date,Population (people)\nNowhere,2026-10-30,1001\n");
    const { code, out } = run(wrong, "package.json", "--dry-run", "--json");
    expect(code).toBe(1);
    const [first, second] = printed(out);
    expect(first?.issues.map(({ severity, rule }) => `${severity} ${rule}`)).toContain(
      "error unit-not-matched",
    );
    expect(second).toMatchObject({ recognised: null, reportDate: null, rows: 0, totals: {} });
    expect(second?.issues).toHaveLength(1);
  });

  it("says how it is used, and which file is not there", () => {
    expect(run()).toMatchObject({
      code: 2,
      error: "Give one or more files. Use: npm run import -- FILE… [--dry-run] [--json]",
    });
    expect(run("x.csv", "--force").code).toBe(2);
    expect(run("no-such.csv", "--dry-run")).toMatchObject({
      code: 2,
      error: "no-such.csv cannot be read. Check that the file exists.",
    });
  });
});
