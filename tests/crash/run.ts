import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual, parseArgs } from "node:util";
import pg from "pg";
import { mersenne } from "pure-rand/generator/mersenne";
import type { DatabaseSettings } from "@/db/settings";
import { prepareDatabase } from "@/server/launch/prepare-database";
import { startPostgres } from "../support/postgres-server";
import { databaseState, type DatabaseState } from "./database-state";
import { rowsOfFile, weeksFile } from "./weeks-file";

/**
 * `npm run crash-test [-- --kills 50 --seed 1]`: kills the process at random moments while it stores a file, on both
 * databases, starts again each time and looks: the snapshot before is served, or the new one, and never a part of it.
 */
const { values } = parseArgs({ options: { kills: { type: "string" }, seed: { type: "string" } } });
const kills = Number(values.kills ?? 50);
const seed = Number(values.seed ?? 1);
const steps = 4294967296;
/** Kills fall between the beginning of storing and so many times what it took undisturbed: some come after its end. */
const span = 1.5;
/** Of this run alone. */
const key = "a key of the crash test, of no other use";
const generator = mersenne(seed);
const draw = () => (generator.next() >>> 0) / steps;

const folder = mkdtempSync(join(tmpdir(), "plimsoll-crash-"));
const postgres = await startPostgres();
let failures = 0;
try {
  failures += await onDatabase("embedded", { url: undefined, folder: join(folder, "data") });
  const client = new pg.Client({ connectionString: postgres.url("postgres") });
  await client.connect();
  await client.query("create database crash");
  await client.end();
  failures += await onDatabase("PostgreSQL", { url: postgres.url("crash"), folder: "" });
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${2 * kills - failures} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);

/** @returns how often something was wrong */
async function onDatabase(name: string, settings: DatabaseSettings): Promise<number> {
  await prepareDatabase(settings, () => undefined);
  // The first runs to its end, to know how long storing takes and what a whole file adds.
  await storing(settings, 0, null);
  const start = await databaseState(settings);
  const took = await storing(settings, 1, null);
  let state = await databaseState(settings);
  const whole = state.rows.unit_week - start.rows.unit_week;
  const seen = { old: 0, new: 0, wrong: 0 };
  for (let number = 2; number < kills + 2; number += 1) {
    const acknowledged = await storing(settings, number, draw() * took * span);
    const after = await databaseState(settings);
    const verdict = verdictOf(state, after, whole, acknowledged < 0);
    seen[verdict] += 1;
    if (verdict === "wrong")
      console.log(`  wrong at file ${number} of seed ${seed}: ${JSON.stringify({ state, after })}`);
    state = after;
  }
  console.log(
    `${name}: killed ${kills} times within ${Math.round(took * span)} ms; ${seen.old} times the snapshot before was served, ` +
      `${seen.new} times the new one, ${seen.wrong} times something else.`,
  );
  return seen.wrong;
}

/**
 * Stores a file in a process of its own, and kills it after so many milliseconds.
 * @returns how long storing took; -1 when it was killed before it said that it had stored
 */
async function storing(
  settings: DatabaseSettings,
  number: number,
  killAfterMs: number | null,
): Promise<number> {
  const env = {
    ...process.env,
    PLIMSOLL_DATA: settings.folder,
    DATABASE_URL: settings.url ?? "",
    PLIMSOLL_PSEUDONYM_KEY: key,
  };
  const program = join(import.meta.dirname, "bring-in.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, weeksFile(folder, number)], {
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await said(child, "looked", ended);
  const start = performance.now();
  let storedAfter = -1;
  const stored = said(child, "stored", ended).then((isSaid) => {
    if (isSaid) storedAfter = performance.now() - start;
  });
  child.stdin?.write("store\n");
  if (killAfterMs !== null) {
    await Promise.race([wait(killAfterMs), stored]);
    child.kill("SIGKILL");
  }
  await ended;
  if (killAfterMs === null && storedAfter < 0)
    throw new Error("A file that was not interrupted was not stored.");
  return storedAfter;
}

/** @returns whether it was said before the process ended */
function said(child: ChildProcess, word: string, ended: Promise<void>): Promise<boolean> {
  const heard = new Promise<boolean>((resolve) => {
    child.stdout?.on("data", (text: Buffer) => {
      if (text.toString().includes(word)) resolve(true);
    });
  });
  return Promise.race([heard, ended.then(() => false)]);
}

function verdictOf(
  before: DatabaseState,
  after: DatabaseState,
  unitWeeks: number,
  mayBeOld: boolean,
): "old" | "new" | "wrong" {
  if (!after.isAuditWhole) return "wrong";
  if (isDeepStrictEqual(before, after)) return mayBeOld ? "old" : "wrong";
  const { rows } = before;
  const expected: DatabaseState = {
    ...{ snapshot: after.snapshot, batches: before.batches + 1, isAuditWhole: true },
    rows: {
      ...{ batch: rows.batch + 1, fact: rows.fact, officer_week: rows.officer_week + rowsOfFile },
      ...{ unit_week: rows.unit_week + unitWeeks, snapshot: rows.snapshot + 1 },
      ...{ import_record: rows.import_record + 1, audit: rows.audit + 2 },
    },
  };
  const isNew = after.snapshot !== before.snapshot && isDeepStrictEqual(expected, after);
  return isNew ? "new" : "wrong";
}
