import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "@/db/folder-lock";
import { endingOf, runLauncher, startLauncher, type Ending } from "./support/run-launcher";

/** A port that another program holds, and one that nobody does. */
let holder: Server;
let takenPort: number;
let freePort: string;
let parent: string;
let folder: string;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "plimsoll-launch-"));
  holder = await listening();
  takenPort = portOf(holder);
  const other = await listening();
  freePort = String(portOf(other));
  await new Promise((resolve) => other.close(resolve));
});
afterAll(async () => {
  await new Promise((resolve) => holder.close(resolve));
  rmSync(parent, { recursive: true, force: true });
});
beforeEach(() => {
  folder = join(mkdtempSync(join(parent, "case-")), "data");
});

const start = (env: Readonly<Record<string, string>>) =>
  runLauncher({ PORT: freePort, PLIMSOLL_DATA: folder, ...env });

function expectSentence({ code, stderr, stdout }: Ending, sentence: RegExp): void {
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split("\n"), "one line, no stack trace").toHaveLength(1);
  expect(code).toBe(1);
  expect(stdout).not.toContain("Building");
}

describe("npm start says in one sentence why it cannot start", () => {
  it("when PORT is not a number", async () => {
    expectSentence(await start({ PORT: "abc" }), /^PORT is "abc", which is not a port: give a whole number/);
    expect(existsSync(folder)).toBe(false);
  });

  it("when the port is in use, naming it and another one", async () => {
    const sentence = new RegExp(`^Port ${takenPort} is in use .* for example PORT=3001 npm start`);
    expectSentence(await start({ PORT: String(takenPort) }), sentence);
    expect(existsSync(folder)).toBe(false);
  });

  it("when another process has the data folder", async () => {
    mkdirSync(folder);
    const release = lockFolder(folder);
    const ending = await start({});
    release();
    expectSentence(ending, new RegExp(`is in use by process ${process.pid}`));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("when the data folder holds something else, which stays as it was", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "letter.txt"), "Dear Sir");
    expectSentence(await start({}), /cannot be read or has stopped working/);
    expect(readdirSync(folder)).toEqual(["letter.txt"]);
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it("when the data folder holds a database whose files are garbage", async () => {
    mkdirSync(join(folder, "global"), { recursive: true });
    writeFileSync(join(folder, "PG_VERSION"), "18\n");
    writeFileSync(join(folder, "global", "pg_control"), "garbage");
    expectSentence(await start({}), /cannot be read or has stopped working/);
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it("when a newer version made the data folder, which stays as it was", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "PG_VERSION"), "19\n");
    expectSentence(await start({}), /was made by a newer version of Plimsoll/);
    expect(readFileSync(join(folder, "PG_VERSION"), "utf8")).toBe("19\n");
  });

  it("when the data folder is a file, which stays as it was", async () => {
    writeFileSync(folder, "a file");
    expectSentence(await start({}), /is a file, or lies below one: set PLIMSOLL_DATA to a folder/);
    expect(readFileSync(folder, "utf8")).toBe("a file");
  });

  it("when the database server does not answer, without its password", async () => {
    const ending = await start({ DATABASE_URL: "postgres://planner:secret@127.0.0.1:1/plimsoll" });
    expectSentence(ending, /^The database at 127\.0\.0\.1:1\/plimsoll does not answer/);
    expect(ending.stdout + ending.stderr).not.toContain("secret");
  });

  it("when DATABASE_URL is the address of something else", async () => {
    expectSentence(
      await start({ DATABASE_URL: "mysql://localhost/plimsoll" }),
      /^DATABASE_URL is not the address/,
    );
  });
});

describe("npm start that is stopped while it prepares the data", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("ends quietly on %s and gives the folder back", async (signal) => {
    const launcher = startLauncher({ PORT: freePort, PLIMSOLL_DATA: folder });
    const ending = endingOf(launcher);
    launcher.stdout?.once("data", () => launcher.kill(signal));
    expect(await ending).toMatchObject({ code: 0, stderr: "" });
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });
});

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
