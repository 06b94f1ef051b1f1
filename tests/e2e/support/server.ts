import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "./free-port";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the service under test answers, without a slash at the end. */
    address: string;
    /** Removed when all tests are done. */
    temporaryFolder: string;
  }
}

/** Starts the service as a user does, on a free port and a data folder of its own; all files share it. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-e2e-"));
  const port = await freePort();
  const launcher = spawn(process.execPath, ["--import", "tsx", "server/launch/start.ts"], {
    env: { ...process.env, PORT: String(port), PLIMSOLL_DATA: join(folder, "data"), DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await readyLine(launcher);
  project.provide("temporaryFolder", folder);
  project.provide("address", `http://127.0.0.1:${port}`);
  return async () => {
    const ended = new Promise((resolve) => launcher.once("exit", resolve));
    launcher.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

function readyLine(launcher: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    for (const stream of [launcher.stdout, launcher.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString("utf8");
        if (output.includes("Plimsoll is ready at")) resolve();
      });
    }
    launcher.once("exit", () => reject(new Error(`The server under test did not start:\n${output}`)));
  });
}
