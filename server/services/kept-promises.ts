import { processWide } from "./process-wide";

/**
 * Computes once a process for each key, also where two ask at the same time. What failed is not kept: the next who
 * asks has it computed anew.
 * @param most values kept; beyond it the one that was asked for first is forgotten
 */
export function keptPromises<Value>(name: string, most = Infinity) {
  const kept = processWide(name, () => new Map<string, Promise<Value>>());
  return (key: string, compute: () => Promise<Value>): Promise<Value> => {
    const before = kept.get(key);
    if (before) return before;
    const computing = compute();
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(key, computing);
    computing.catch(() => kept.delete(key));
    return computing;
  };
}
