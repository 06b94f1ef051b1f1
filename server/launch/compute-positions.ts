/**
 * Asks for the first page of every position that the service holds, so that nobody waits while it is computed.
 * Whoever comes meanwhile is answered as soon; what goes wrong here shows when somebody asks.
 */
export async function computePositions(address: string): Promise<void> {
  try {
    const health = (await (await fetch(`${address}/api/health`)).json()) as {
      readonly database?: { readonly snapshots?: readonly string[] };
    };
    for (const name of health.database?.snapshots ?? [])
      await fetch(`${address}/units?at=${encodeURIComponent(name)}`);
  } catch {
    return;
  }
}
