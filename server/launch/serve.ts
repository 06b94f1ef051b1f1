import type { ChildProcess } from "node:child_process";
import { computePositions } from "./compute-positions";
import { host } from "./host";
import { LaunchError } from "./launch-error";
import { onStopSignal } from "./on-stop-signal";
import { runNext } from "./run-next";
import type { Say } from "./say";
import { waitUntilHealthy } from "./wait-until-healthy";

const healthyWithinMs = 60_000;
const closesWithinMs = 10_000;

/** Serves the built pages until somebody asks it to stop. @throws LaunchError when it does not start or ends by itself */
export async function serve(port: number, env: Readonly<Record<string, string>>, say: Say): Promise<void> {
  const address = `http://${host}:${port}`;
  const child = runNext(
    ["start", "-H", host, "-p", String(port)],
    // The pages close the database themselves when they are stopped (instrumentation.ts).
    { ...env, NEXT_MANUAL_SIG_HANDLE: "true", PLIMSOLL_ADDRESS: address },
    ["ignore", "pipe", "inherit", "ipc"],
  );
  child.stdout?.on("data", unheard);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const state = { stopping: false };
  const undo = onStopSignal(() => {
    state.stopping = true;
    stop(child);
  });
  try {
    await ready(child, ended, address, state);
    if (!state.stopping) {
      say(`Plimsoll is ready at ${address}`);
      void computePositions(address);
    }
    child.stdout?.off("data", unheard).pipe(process.stdout);
    await ended;
    if (!state.stopping)
      throw new LaunchError(`The server has stopped by itself${codeOf(child)}: start it again.`);
  } finally {
    undo();
  }
}

async function ready(
  child: ChildProcess,
  ended: Promise<void>,
  address: string,
  state: { readonly stopping: boolean },
): Promise<void> {
  const given = new AbortController();
  void ended.then(() => given.abort());
  const reason = await waitUntilHealthy(address, healthyWithinMs, given.signal);
  if (reason === undefined || state.stopping) return;
  if (given.signal.aborted)
    throw new LaunchError(`The server has stopped before it was ready${codeOf(child)}.`);
  stop(child);
  await ended;
  throw new LaunchError(`The server was not ready after ${healthyWithinMs / 1000} seconds: ${reason}`);
}

/** Lets it close its database; a full disk can make that last for ever. */
function stop(child: ChildProcess): void {
  child.kill("SIGTERM");
  setTimeout(() => child.kill("SIGKILL"), closesWithinMs).unref();
}

const codeOf = (child: ChildProcess) =>
  child.exitCode === null ? ` (${child.signalCode ?? "no exit code"})` : ` (exit code ${child.exitCode})`;

/** What Next says while it starts, before it is known to be true. */
const unheard = () => undefined;
