import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { lockFolder } from "@/db/folder-lock";

const home = mkdtempSync(join(tmpdir(), "plimsoll-lock-"));
const children: ChildProcess[] = [];
let folder: string;
let count = 0;

beforeEach(() => {
  folder = join(home, `data-${count++}`);
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(home, { recursive: true }));

/** Another process that tries to lock the folder; gives the process and its first word. */
async function another(...args: string[]): Promise<{ child: ChildProcess; word: string }> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/hold-folder.ts", folder, ...args],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  children.push(child);
  const word = await new Promise<string>((resolve) =>
    child.stdout?.once("data", (text: Buffer) => resolve(String(text).trim())),
  );
  return { child, word };
}

const gone = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve));

it("is refused while another process holds it, with its number and what to do", async () => {
  const { child, word } = await another();
  expect(word).toBe("locked");
  expect(() => lockFolder(folder)).toThrow(
    `The data folder ${folder} is in use by process ${child.pid}: Plimsoll may be running already. ` +
      `Stop that process, or set PLIMSOLL_DATA to another folder; if it is not Plimsoll, delete ${folder}.lock.`,
  );
});

it("is refused to another process while this one holds it", async () => {
  const release = lockFolder(folder);
  // The word is the code of the error: nothing was locked there.
  expect((await another("at-once")).word).toBe("refused: locked");
  release();
  expect((await another("at-once")).word).toBe("locked");
});

it("is taken over from a process that was killed", async () => {
  const { child } = await another();
  const ended = gone(child);
  child.kill("SIGKILL");
  await ended;
  expect(existsSync(`${folder}.lock`)).toBe(true);
  const release = lockFolder(folder);
  expect(readFileSync(`${folder}.lock`, "utf8")).toMatch(new RegExp(`^${process.pid}\n`));
  release();
  expect(existsSync(`${folder}.lock`)).toBe(false);
});

it("is released when the process that holds it ends", async () => {
  const { child } = await another("at-once");
  await gone(child);
  expect(existsSync(`${folder}.lock`)).toBe(false);
});

it("is taken over from an earlier process whose number came round again", () => {
  writeFileSync(`${folder}.lock`, `${process.ppid}\nanother-boot 12345\n`);
  lockFolder(folder)();
});

it("is not given twice in one process", () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`);
  release();
  lockFolder(folder)();
});

it("leaves alone a lock that someone else took meanwhile", () => {
  const release = lockFolder(folder);
  writeFileSync(`${folder}.lock`, "1\n\n");
  release();
  expect(readFileSync(`${folder}.lock`, "utf8")).toBe("1\n\n");
});

it("waits for no half-written lock, but respects one that was made just now", () => {
  writeFileSync(`${folder}.lock`, "");
  expect(() => lockFolder(folder)).toThrow("in use by another process");
  utimesSync(`${folder}.lock`, 0, 0);
  lockFolder(folder)();
});

it("lets one process at a time take over", () => {
  writeFileSync(`${folder}.lock`, "999999999\n\n");
  mkdirSync(`${folder}.lock.takeover`);
  expect(() => lockFolder(folder)).toThrow("in use by process 999999999");
  utimesSync(`${folder}.lock.takeover`, 0, 0);
  lockFolder(folder)();
});
