import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openEmbedded } from "@/db/embedded";
import { freePort } from "./support/free-port";

const soon = { timeout: 30_000, interval: 50 };

let parent: string;
let folder: string;
let launcher: ChildProcess;
let said: string;
let ended: Promise<number | null>;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "plimsoll-stopping-"));
  folder = join(parent, "data");
  await (await openEmbedded(folder)).close();
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** The folder holds no data, so the server never says that it is well; it has the folder open all the same. */
beforeEach(async () => {
  launcher = spawn(process.execPath, ["--import", "tsx", "tests/support/serve-only.ts"], {
    env: { ...process.env, PORT: String(await freePort()), PLIMSOLL_DATA: folder, DATABASE_URL: "" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  said = "";
  launcher.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  ended = new Promise((resolve) => launcher.once("close", resolve));
  await vi.waitUntil(() => existsSync(lock()), soon);
});

const lock = () => `${folder}.lock`;
const serverProcess = () => Number(readFileSync(lock(), "utf8").split("\n")[0]);

describe("the server under its launcher", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("closes the database and ends quietly on %s", async (signal) => {
    launcher.kill(signal);
    expect(await ended).toBe(0);
    expect(said).toBe("");
    expect(existsSync(lock())).toBe(false);
  });

  it("ends when its launcher is killed, and gives the folder back", async () => {
    launcher.kill("SIGKILL");
    await vi.waitUntil(() => !existsSync(lock()), soon);
  });

  it("is missed when it is killed: the launcher says so and fails", async () => {
    process.kill(serverProcess(), "SIGKILL");
    expect(await ended).toBe(1);
    expect(said).toBe("The server has stopped before it was ready (SIGKILL).\n");
  });
});
