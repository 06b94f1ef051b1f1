import { setTimeout as pause } from "node:timers/promises";

const betweenAsksMs = 100;

/**
 * Asks until the service says that it is well.
 * @returns nothing when it is, otherwise the reason why it was not at the last moment
 */
export async function waitUntilHealthy(
  address: string,
  boundMs: number,
  given: AbortSignal,
): Promise<string | undefined> {
  const deadline = Date.now() + boundMs;
  let reason = "it does not answer";
  while (!given.aborted && Date.now() < deadline) {
    const answer = await ask(`${address}/api/health`, deadline - Date.now());
    if (answer === undefined) return undefined;
    reason = answer;
    await pause(betweenAsksMs);
  }
  return reason;
}

async function ask(url: string, boundMs: number): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(boundMs) });
    if (response.ok) return undefined;
    const { reason } = (await response.json()) as { readonly reason?: unknown };
    return typeof reason === "string" ? reason : `its health page answers with ${response.status}`;
  } catch {
    return "it does not answer";
  }
}
