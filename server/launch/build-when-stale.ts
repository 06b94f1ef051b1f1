import { readFileSync, writeFileSync } from "node:fs";
import { LaunchError } from "./launch-error";
import { runNext } from "./run-next";
import type { Say } from "./say";
import { sourceHash } from "./source-hash";

const stampFile = ".next/plimsoll-build.json";
const buildIdFile = ".next/BUILD_ID";

/** Builds the pages, unless the last build was made from the same sources. @throws LaunchError */
export async function buildWhenStale(say: Say): Promise<void> {
  const sources = sourceHash();
  if (read(stampFile) === stamp(sources)) return;
  say("Building the pages: this takes about half a minute and is done once after each change.");
  const { code, output } = await build();
  if (code !== 0)
    throw new LaunchError(`${output.trim()}\nThe pages could not be built: the reason is above.`);
  writeFileSync(stampFile, stamp(sources));
}

/** Holds the build's own name too: a build made by hand in between is not taken for ours. */
const stamp = (sources: string) => JSON.stringify({ sources, build: read(buildIdFile) });

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function build(): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = runNext(["build"], {}, ["ignore", "pipe", "pipe"]);
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString("utf8") }));
  });
}
