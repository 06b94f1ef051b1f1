import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { DatabaseSettings } from "@/db/settings";
import { startPostgres } from "../support/postgres-server";
import type { Bench, Line } from "./bench";
import { importProgram } from "./support/import-program";
import { officerWeekFile } from "./support/officer-week-file";

const rows = 1_000_000;
const fewRows = 10;

/** A file of weeks of officers brought in from the command line: looked at, read again and stored in one transaction. */
const bench: Bench = {
  name: `Officer weeks: a CSV file of ${rows.toLocaleString("en-GB")} rows, previewed and stored, beside a file of ${fewRows}`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
    const postgres = await startPostgres();
    try {
      const few = await fileOf(folder, fewRows);
      const many = await fileOf(folder, rows);
      return [
        ...(await measured("embedded", { url: undefined, folder: join(folder, "data") }, few, many)),
        ...(await measured("PostgreSQL", { url: postgres.url("postgres"), folder: "" }, few, many)),
      ];
    } finally {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
export default bench;

async function measured(
  name: string,
  settings: DatabaseSettings,
  few: string,
  many: string,
): Promise<readonly Line[]> {
  // The first run loads what is shipped and stores the few rows; the second finds that they are there.
  await importProgram(few, settings);
  const idle = await importProgram(few, settings);
  const whole = await importProgram(many, settings);
  return [
    { what: `${name}: nothing to store`, value: idle.seconds, unit: `s, ${name}` },
    { what: `${name}: all rows`, value: whole.seconds, unit: `s, ${name}` },
    { what: `${name}: nothing to store, most memory`, value: idle.megabytes, unit: `MB, ${name}` },
    { what: `${name}: all rows, most memory`, value: whole.megabytes, unit: `MB, ${name}` },
  ];
}

async function fileOf(folder: string, count: number): Promise<string> {
  const path = join(folder, `weeks-${count}.csv`);
  await pipeline(Readable.from(officerWeekFile(count)), createWriteStream(path));
  return path;
}
