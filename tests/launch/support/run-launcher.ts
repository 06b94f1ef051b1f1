import { spawn, type ChildProcess } from "node:child_process";

export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the launcher as `npm start` does, with nothing of this process's own settings. */
export function startLauncher(env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "server/launch/start.ts"], {
    env: { ...process.env, PORT: "", DATABASE_URL: "", PLIMSOLL_DATA: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs it to its end. */
export function runLauncher(env: Readonly<Record<string, string>>): Promise<Ending> {
  return endingOf(startLauncher(env));
}

export function endingOf(child: ChildProcess): Promise<Ending> {
  const said = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => (said.stdout += chunk.toString("utf8")));
  child.stderr?.on("data", (chunk: Buffer) => (said.stderr += chunk.toString("utf8")));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...said })));
}
