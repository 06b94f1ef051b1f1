import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openAsBlob,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { openDatabase } from "@/db/client";
import { embeddedDatabase, inMemory, openEmbedded } from "@/db/embedded";
import { inScope, rowsOf } from "@/db/transaction";

const home = mkdtempSync(join(tmpdir(), "plimsoll-embedded-"));
afterAll(() => {
  chmodSync(home, 0o755);
  rmSync(home, { recursive: true, force: true });
});

const place = (name: string) => join(home, name);
const open = (folder: string) => openDatabase({ url: undefined, folder });
const ample = () => Promise.resolve(1e12);
/** Lets root feel permissions as any other user does. */
const nobody = 65534;

async function asAnyUser<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(nobody);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

// Making a folder takes seconds; one serves the tests that read it and then the one that breaks it.
const made = place("deep/made");
beforeAll(async () => {
  const database = await open(made);
  expect(await database.health()).toEqual({ state: "behind" });
  await database.migrate();
  await inScope(database, { actor: "a", units: "all" }, (tx) =>
    rowsOf(tx, sql`insert into actor (id, kind, name) values ('a', 'local', 'A')`),
  );
  await database.close();
});

it("makes the folder and those above it, keeps what was written, and leaves no lock", async () => {
  expect(existsSync(`${made}.lock`)).toBe(false);
  expect(readdirSync(made)).not.toContain(".unfinished");
  const database = await open(made);
  expect(await database.health()).toEqual({ state: "ready" });
  const rows = await inScope(database, { actor: "a", units: "all" }, (tx) =>
    rowsOf(tx, sql`select id from actor`),
  );
  expect(rows).toEqual([{ id: "a" }]);
  await expect(open(made)).rejects.toMatchObject({ code: "locked" });
  await database.close();
  await database.close();
  expect(existsSync(`${made}.lock`)).toBe(false);
});

it("refuses a folder of a newer PostgreSQL, and gives its lock back", async () => {
  const folder = place("newer");
  mkdirSync(folder);
  writeFileSync(join(folder, "PG_VERSION"), "99\n");
  await expect(open(folder)).rejects.toMatchObject({
    code: "newer",
    message:
      `The data folder ${folder} was made by a newer version of Plimsoll: start that version, ` +
      "or set PLIMSOLL_DATA to another folder. Nothing was changed.",
  });
  expect(existsSync(`${folder}.lock`)).toBe(false);
});

it("makes a folder again that was interrupted while it was made", async () => {
  const folder = place("unfinished");
  mkdirSync(folder);
  writeFileSync(join(folder, ".unfinished"), "");
  writeFileSync(join(folder, "PG_VERSION"), "18\n");
  const database = await open(folder);
  expect(await database.health()).toEqual({ state: "behind" });
  await database.close();
});

it("says that a file is not a folder, and neither is a place below a file", async () => {
  writeFileSync(place("file"), "");
  const message = (folder: string) =>
    `The data folder ${folder} is a file, or lies below one: set PLIMSOLL_DATA to a folder.`;
  for (const folder of [place("file"), place("file/data")]) {
    await expect(open(folder)).rejects.toMatchObject({ code: "not-a-folder", message: message(folder) });
  }
});

it("says that it may not write in the folder, or make it", async () => {
  const folder = place("closed");
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  chmodSync(home, 0o555);
  for (const closed of [folder, place("not there")]) {
    await expect(asAnyUser(() => open(closed))).rejects.toMatchObject({
      code: "not-writable",
      message:
        `Plimsoll may not write in ${home} or in the data folder ${closed} (EACCES): ` +
        "give this user the right to, or set PLIMSOLL_DATA to a folder of its own.",
    });
  }
  chmodSync(home, 0o755);
});

it("asks for 400 MB before it makes a folder, for 50 MB before it opens one, and for 400 MB before a load", async () => {
  const megabytes = (free: number) => () => Promise.resolve(free * 1_000_000);
  await expect(openEmbedded(place("no room"), megabytes(399))).rejects.toMatchObject({ code: "disk-full" });
  await expect(openEmbedded(made, megabytes(49))).rejects.toMatchObject({ code: "disk-full" });
  expect(existsSync(`${made}.lock`)).toBe(false);
  const database = await openEmbedded(made, megabytes(50));
  await expect(database.requireRoomToLoad()).rejects.toMatchObject({ code: "disk-full" });
  await database.close();
});

it("takes an error without SQLSTATE for a breakdown", async () => {
  const database = embeddedDatabase(
    await PGlite.create({ loadDataDir: await openAsBlob(inject("pgliteDump")) }),
    inMemory,
  );
  await database.close();
  expect(await database.health()).toMatchObject({ state: "failed", code: "broken" });
  await expect(
    inScope(database, { actor: "a", units: "all" }, () => Promise.resolve()),
  ).rejects.toMatchObject({
    code: "broken",
  });
});

it("takes a full disk for what it is, whichever layer says so", async () => {
  const lite = await PGlite.create({ loadDataDir: await openAsBlob(inject("pgliteDump")) });
  const database = embeddedDatabase(lite, inMemory);
  for (const error of [
    Object.assign(new Error("could not extend file"), { code: "53100" }),
    Object.assign(new Error("write"), { code: "ENOSPC" }),
    new Error("FS error: No space left on device"),
  ]) {
    expect(database.failure(error)).toMatchObject({ code: "disk-full" });
  }
  await database.close();
});

it("says of a folder that cannot be read where to move it, and leaves it as it is", async () => {
  truncateSync(join(made, "global", "pg_control"), 10);
  const before = readdirSync(made);
  await expect(openEmbedded(made, ample)).rejects.toMatchObject({
    code: "broken",
    message:
      `The embedded database in ${made} cannot be read or has stopped working. ` +
      `Start again; if that does not help, move the folder aside (for example to ${made}.old): ` +
      "a new one is then made and filled. Nothing was deleted.",
  });
  expect(readdirSync(made)).toEqual(expect.arrayContaining(before));
  expect(existsSync(`${made}.lock`)).toBe(false);

  const strange = place("strange");
  mkdirSync(strange);
  writeFileSync(join(strange, "letter.txt"), "Dear reader");
  await expect(open(strange)).rejects.toMatchObject({ code: "broken" });
  expect(readdirSync(strange)).toEqual(["letter.txt"]);
});
