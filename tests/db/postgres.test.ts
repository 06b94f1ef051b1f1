import { createServer, type Server, type Socket } from "node:net";
import pg from "pg";
import { afterAll, expect, inject, it } from "vitest";
import { openDatabase } from "@/db/client";
import { freshPostgresUrl } from "@/tests/support/database";

const open = (url: string) => openDatabase({ url, folder: "" });
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Something that listens, and does this with whoever connects. */
async function listening(serve: (socket: Socket) => void): Promise<number> {
  const server = createServer(serve);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as { port: number }).port;
}

/** One message of the PostgreSQL protocol: a letter, the length, the body. */
function message(letter: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const zeros = (bytes: number) => Buffer.alloc(bytes);
const int16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);

/** A server that lets everyone in and answers every question with one text. */
const answering = (text: string) => (socket: Socket) => {
  const ready = message("Z", Buffer.from("I"));
  const length = zeros(4);
  length.writeInt32BE(text.length);
  const answer = [
    message("T", Buffer.concat([int16(1), Buffer.from("version\0"), zeros(18)])),
    message("D", Buffer.concat([int16(1), length, Buffer.from(text)])),
    message("C", Buffer.from("SELECT 1\0")),
    ready,
  ];
  socket.once("data", () => {
    socket.write(Buffer.concat([message("R", zeros(4)), ready]));
    socket.on("data", (asked) => {
      if (asked.toString("latin1", 0, 1) === "Q") socket.write(Buffer.concat(answer));
    });
  });
  socket.on("error", () => undefined);
};

it("names host, port and database, and never user or password, when nobody answers", async () => {
  const port = await listening(() => undefined);
  servers.pop()?.close();
  const failure = open(`postgres://ann:s3cret@127.0.0.1:${port}/plans`);
  await expect(failure).rejects.toMatchObject({
    code: "unreachable",
    message: `The database at 127.0.0.1:${port}/plans does not answer: check that it is running and that DATABASE_URL names its host and port.`,
  });
  await expect(failure).rejects.not.toThrow(/s3cret|ann/);
});

it("says the same of a server that hangs up", async () => {
  const port = await listening((socket) => socket.destroy());
  await expect(open(`postgres://127.0.0.1:${port}/plans`)).rejects.toMatchObject({ code: "unreachable" });
});

it("refuses PostgreSQL 14", async () => {
  const port = await listening(answering("140012"));
  await expect(open(`postgres://127.0.0.1:${port}/plans`)).rejects.toMatchObject({
    code: "old-server",
    message:
      `The database at 127.0.0.1:${port}/plans is PostgreSQL 14 and Plimsoll needs PostgreSQL 15 or newer: ` +
      "set DATABASE_URL to a newer server.",
  });
});

it("says what to check when the database or the user is not known there", async () => {
  const server = inject("postgresUrl");
  await expect(open(new URL("/nowhere", server).href)).rejects.toMatchObject({
    code: "refused",
    message: expect.stringContaining("check the user, the password and the name of the database") as string,
  });
  const stranger = new URL(server);
  stranger.username = "stranger";
  await expect(open(stranger.href)).rejects.toMatchObject({ code: "refused" });
});

it("refuses an address that is not one, without repeating it", async () => {
  for (const url of ["mysql://u:s3cret@host/x", "s3cret"]) {
    const failure = open(url);
    await expect(failure).rejects.toMatchObject({ code: "settings" });
    await expect(failure).rejects.not.toThrow("s3cret");
  }
});

it("lets four copies of the service migrate one empty database at once", async () => {
  const admin = new pg.Client({ connectionString: inject("postgresUrl") });
  await admin.connect();
  await admin.query("create database together");
  await admin.end();
  const url = new URL("/together", inject("postgresUrl")).href;
  const copies = await Promise.all([open(url), open(url), open(url), open(url)]);
  await Promise.all(copies.map((copy) => copy.migrate()));
  for (const copy of copies) {
    expect(await copy.health()).toEqual({ state: "ready" });
    await copy.close();
  }
});

it("goes on after the server has dropped its idle connections", async () => {
  const url = await freshPostgresUrl();
  const database = await open(url);
  const admin = new pg.Client({ connectionString: inject("postgresUrl") });
  await admin.connect();
  const name = new URL(url).pathname.slice(1);
  await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
  await admin.end();
  // The first question may meet the dead connection; it says so, and the next one has a new connection.
  const first = await database.health();
  expect(first.state === "ready" || (first.state === "failed" && first.code === "unreachable")).toBe(true);
  expect(await database.health()).toEqual({ state: "ready" });
  await database.requireRoomToLoad();
  await database.close();
  await database.close();
  expect(await database.health()).toMatchObject({ state: "failed" });
});
