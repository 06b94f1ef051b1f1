import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { importJobs } from "@/server/services/imports/import-jobs";
import type { IncomingFile } from "@/server/services/imports/incoming-file";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const result = { step: "stored", committed: { committed: true, batch: 1, snapshot: "s" } } as const;

function incoming(name: string, dropped: string[]): IncomingFile {
  const file = { name, path: name, bytes: 1, drop: () => void dropped.push(name) };
  return { ...file, read: () => Readable.from([]) };
}

it("keeps a file as long as any job is of it, and removes it with the last", async () => {
  const dropped: string[] = [];
  const start = async (file: IncomingFile, step: "reading" | "storing") => {
    importJobs().start("me", { file, step }, () => Promise.resolve(result));
    await settled();
  };
  const first = incoming("first", dropped);
  await start(first, "reading");
  for (let number = 2; number <= 20; number += 1) await start(incoming(`file ${number}`, dropped), "reading");
  // The twenty-first: the oldest job is forgotten, and it is of the same file.
  await start(first, "storing");
  expect(dropped).toEqual([]);
  for (let number = 22; number <= 41; number += 1)
    await start(incoming(`file ${number}`, dropped), "reading");
  expect(dropped).toContain("first");
});
