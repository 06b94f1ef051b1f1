import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { FileRefused } from "@/server/imports/file-refused";
import { AppError } from "@/server/services/errors";
import { fileOnDisk } from "@/server/services/imports/file-on-disk";
import type { ImportFile } from "@/server/services/imports/import-file";
import { previewAgainst } from "@/server/services/imports/preview-against";
import { readHere } from "@/server/services/imports/read-here";
import { readInThread } from "@/server/services/imports/read-in-thread";
import type { ReadingOrder } from "@/server/services/imports/reading-thread";
import { shippedWorld } from "@/server/services/imports/shipped-world";
import { officerWeekFile } from "@/tests/bench/support/officer-week-file";
import { prisonsCsv } from "./support/a-file";

/** Node 20 loads no TypeScript as the file of a thread: a line of JavaScript does, as the build does for the service. */
const threads: Worker[] = [];
function startThread(workerData: ReadingOrder): Worker {
  const file = pathToFileURL(join(process.cwd(), "server/services/imports/reading-thread.ts")).href;
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;
  const thread = new Worker(code, { workerData, eval: true });
  threads.push(thread);
  return thread;
}

const folder = mkdtempSync(join(tmpdir(), "plimsoll-thread-"));
const world = shippedWorld("2026-11-21");

function fileOf(text: string) {
  const path = join(folder, "figures.csv");
  writeFileSync(path, text);
  return { ...fileOnDisk(path), drop: () => rmSync(path) };
}

const inThread = (text: string, signal = new AbortController().signal): ImportFile =>
  readInThread(fileOf(text), signal, startThread);

/** A thread that has ended has no number any more. */
const allEnded = () => expect.poll(() => threads.map(({ threadId }) => threadId)).toEqual([-1]);

describe("a file that is read in a thread", () => {
  afterEach(() => {
    threads.length = 0;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("gives what it gives where it is read at once, and the thread ends with it", async () => {
    const text = [...officerWeekFile(5000)].join("");
    const there = await previewAgainst(world, inThread(text));
    expect(there).toEqual(await previewAgainst(world, readHere(fileOf(text))));
    expect(there).toMatchObject({ state: "read", preview: { rows: 5000, officerWeeks: 5000 } });
    await allEnded();
  });

  it("is refused with the same sentence, and the thread ends", async () => {
    const failure = await inThread("one,two\n1,2\n")
      .open(world)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FileRefused);
    expect((failure as FileRefused).issue.rule).toBe("file-not-recognised");
    await allEnded();
  });

  it("tells what the installation lacks as it was said there", async () => {
    const keyless = { ...world, keyPlace: { kind: "postgres", place: "nowhere" } } as const;
    const file = inThread([...officerWeekFile(10)].join(""));
    const failure = await previewAgainst(keyless, file).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: "UNAVAILABLE" });
    await allEnded();
  });

  it("ends at once when it is called off, also between two parts", async () => {
    const stop = new AbortController();
    const text = [...officerWeekFile(20_000)].join("");
    const { parts } = await inThread(text, stop.signal).open(world);
    expect((await parts.next()).done).toBe(false);
    stop.abort();
    await allEnded();
    await expect(parts.next()).rejects.toThrow("aborted");
  });

  it("ends with a sentence when it takes more memory than there is for it", async () => {
    const greedy = () => {
      const code = "const all = []; for (;;) all.push(new Array(100_000).fill(all.length));";
      threads.push(new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }));
      return threads[0]!;
    };
    const file = readInThread(fileOf("any"), new AbortController().signal, greedy);
    const failure = await file.open(world).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect((failure as AppError).message).toMatch(/more memory than there is/);
    await allEnded();
  });

  it("is not begun when it was called off before", async () => {
    const text = prisonsCsv(["Leeds", "2026-01-30", "1001"]);
    await expect(inThread(text, AbortSignal.abort()).open(world)).rejects.toThrow("aborted");
    await allEnded();
  });
});
