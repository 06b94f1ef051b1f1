import { mkdirSync, readFileSync, rmdirSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { DatabaseError } from "./database-error";

/** A lock that was just created may not be written yet; a takeover takes milliseconds. */
const settlingMs = 5000;

interface Owner {
  readonly pid: number;
  /** Tells a process from a later one with the same id; empty where the system does not say. */
  readonly started: string;
  /** Where it answers; empty where it does not, or has not said. */
  readonly address: string;
}

/**
 * Only one process may have the embedded folder open: two of them lose each other's rows.
 * The lock is `<folder>.lock`; that of a process which is gone is taken over.
 * @returns the function that releases it
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  if (!claim(file)) {
    clearStale(file, folder);
    if (!claim(file)) throw locked(folder, file, readOwner(file));
  }
  const release = () => {
    process.off("exit", release);
    if (readOwner(file)?.pid === process.pid) removeQuietly(file);
  };
  process.on("exit", release);
  return release;
}

function claim(file: string): boolean {
  const lines = [process.pid, startedAt(process.pid), process.env.PLIMSOLL_ADDRESS ?? ""];
  try {
    writeFileSync(file, `${lines.join("\n")}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes the lock of a process that is gone. The marker keeps two processes from doing it at once. */
function clearStale(file: string, folder: string): void {
  if (isHeld(file)) throw locked(folder, file, readOwner(file));
  const marker = `${file}.takeover`;
  try {
    mkdirSync(marker);
  } catch {
    if (ageMs(marker) < settlingMs) throw locked(folder, file, readOwner(file));
  }
  try {
    if (isHeld(file)) throw locked(folder, file, readOwner(file));
    removeQuietly(file);
  } finally {
    rmdirSync(marker);
  }
}

function isHeld(file: string): boolean {
  const owner = readOwner(file);
  if (owner === undefined) return ageMs(file) < settlingMs;
  if (!isAlive(owner.pid)) return false;
  const started = startedAt(owner.pid);
  return owner.started === "" || started === "" || owner.started === started;
}

function readOwner(file: string): Owner | undefined {
  try {
    const [pid = "", started = "", address = ""] = readFileSync(file, "utf8").split("\n");
    return /^[1-9][0-9]*$/.test(pid) ? { pid: Number(pid), started, address } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Boot and start time of a process on Linux: process ids come round again, above all in containers. */
function startedAt(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return `${boot} ${afterName[19] ?? ""}`;
  } catch {
    return "";
  }
}

function ageMs(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function removeQuietly(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // Gone already: that is what was wanted.
  }
}

function locked(folder: string, file: string, owner: Owner | undefined): DatabaseError {
  const who = owner === undefined ? "another process" : `process ${owner.pid}`;
  return new DatabaseError(
    "locked",
    `The data folder ${folder} is in use by ${who}: Plimsoll may be running already. ` +
      `Stop that process, or set PLIMSOLL_DATA to another folder; if it is not Plimsoll, delete ${file}.`,
    owner?.address ? { address: owner.address } : {},
  );
}
