import { spawn, type ChildProcess } from "node:child_process";
import { freePort } from "./free-port";

/** The service as a user starts it. */
export interface StartedService {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the service on a free port and a data folder, and waits until it is ready. */
export async function startService(dataFolder: string): Promise<StartedService> {
  const port = await freePort();
  const launcher = spawn(process.execPath, ["--import", "tsx", "server/launch/start.ts"], {
    env: { ...process.env, PORT: String(port), PLIMSOLL_DATA: dataFolder, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await readyLine(launcher);
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => launcher.once("exit", resolve));
      launcher.kill("SIGTERM");
      await ended;
    },
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
