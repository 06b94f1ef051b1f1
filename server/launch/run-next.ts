import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const nextProgram = join("node_modules", "next", "dist", "bin", "next");

/**
 * Runs Next in a process of its own, which does not outlive this one.
 * Its output can be read; whoever asks for `ipc` lets it notice that this process is gone.
 */
export function runNext(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdio: ("ignore" | "pipe" | "inherit" | "ipc")[],
): ChildProcess {
  const child = spawn(process.execPath, [nextProgram, ...args], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio,
  });
  const end = () => child.kill();
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}
