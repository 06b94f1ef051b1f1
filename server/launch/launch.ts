import { databaseSettings } from "@/db/settings";
import { buildWhenStale } from "./build-when-stale";
import { onStopSignal } from "./on-stop-signal";
import { prepareDatabase } from "./prepare-database";
import { readPort } from "./read-port";
import { requireFreePort } from "./require-free-port";
import type { Say } from "./say";
import { serve } from "./serve";

/**
 * Starts the service and stays until it is stopped. What can be wrong with the settings is looked at first,
 * so that nobody waits for a build to hear of it. @throws LaunchError, DatabaseError
 */
export async function launch(env: Readonly<Record<string, string | undefined>>, say: Say): Promise<void> {
  const preparing = onStopSignal(() => process.exit(0));
  const port = readPort(env.PORT);
  const settings = databaseSettings(env);
  await requireFreePort(port);
  await prepareDatabase(settings, say);
  // Loading takes hundreds of megabytes, and this process stays: npm start lets it ask for them to be given back.
  globalThis.gc?.();
  await buildWhenStale(say);
  say("Starting the server.");
  preparing();
  // Next reads .env files that this program does not: what was prepared must be what is opened.
  await serve(port, { PLIMSOLL_DATA: settings.folder, DATABASE_URL: settings.url ?? "" }, say);
}
