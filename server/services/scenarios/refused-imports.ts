import { randomUUID } from "node:crypto";
import type { RefusedImport } from "@/server/contracts/scenarios-list";
import type { ServiceContext } from "../context";
import { processWide } from "../process-wide";

interface Kept {
  readonly refused: RefusedImport;
  readonly until: number;
}

/** Long enough to read, and to read again. */
const keptForMs = 900_000;
const most = 100;
const kept = processWide("refused-imports", () => new Map<string, Kept>());

/**
 * Keeps for a while what a file was refused for, under a name that says nothing: texts of a file never stand in an
 * address. Beyond the most that are kept the oldest is forgotten.
 */
export function keepRefusedImport({ now }: ServiceContext, refused: RefusedImport): string {
  const id = randomUUID();
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(id, { refused, until: Date.parse(now()) + keptForMs });
  return id;
}

/** What a file was refused for; null where that is no longer known. */
export function refusedImport({ now }: ServiceContext, id: string): RefusedImport | null {
  const found = kept.get(id);
  return found && Date.parse(now()) < found.until ? found.refused : null;
}
