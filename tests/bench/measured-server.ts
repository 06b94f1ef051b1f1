import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../e2e/support/free-port";

/** The service as people start it, on an empty folder of its own. */
export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
  const port = await freePort();
  const launcher = spawn(process.execPath, ["--import", "tsx", "server/launch/start.ts"], {
    env: { ...process.env, PORT: String(port), PLIMSOLL_DATA: join(folder, "data"), DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    launcher.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString("utf8").includes("Plimsoll is ready at")) resolve();
    });
    launcher.once("exit", () => reject(new Error("The server to be measured did not start.")));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => launcher.once("exit", resolve));
      launcher.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
