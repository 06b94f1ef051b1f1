import { type Database, openDatabase } from "./client";
import { endingWhenBroken } from "./ending-when-broken";
import { databaseSettings } from "./settings";

/** Bundles and reloads load this module more than once; the handle must stay one. */
const key = Symbol.for("plimsoll.database");
type Holder = Record<symbol, Promise<Database> | undefined>;

/** The database of this process, opened from the environment when first asked for. Not migrated here. */
export function database(): Promise<Database> {
  const holder = globalThis as unknown as Holder;
  holder[key] ??= open(holder);
  return holder[key];
}

/** Closes it, when it is open, and lets the next call open it anew. */
export async function closeDatabase(): Promise<void> {
  const holder = globalThis as unknown as Holder;
  const opened = holder[key];
  holder[key] = undefined;
  if (opened !== undefined) await (await opened).close();
}

async function open(holder: Holder): Promise<Database> {
  try {
    return endingWhenBroken(await openDatabase(databaseSettings()), (sentence) => {
      // What is still asked of a database that is being closed fails too, and means nothing.
      if (holder[key] !== undefined) endProcess(sentence);
    });
  } catch (error) {
    holder[key] = undefined;
    throw error;
  }
}

function endProcess(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
