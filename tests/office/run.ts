import { PGlite } from "@electric-sql/pglite";
import { embeddedDatabase, inMemory } from "@/db/embedded";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { localContext } from "@/server/services/context";
import { loadEmbedded } from "@/server/services/data/load-embedded";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import type { OfficeCheck } from "./office-check";
import { packChecks } from "./pack-checks";
import { workbookChecks } from "./workbook-checks";

/**
 * `npm run test:office`: exported files are opened by LibreOffice, which must be there, and hold what they are to hold. Each kind
 * of file has its checks: add those of another kind to this list.
 */
const kinds = [workbookChecks, packChecks];

const database = embeddedDatabase(await PGlite.create(), inMemory);
await database.migrate();
const context = localContext(database);
await loadEmbedded(context, embeddedSet(readEmbeddedFiles()));
const checks: OfficeCheck[] = [];
for (const kind of kinds) checks.push(...(await kind(context)));
await database.close();

const failed = checks.filter(({ wrong }) => wrong !== null);
for (const { name, wrong } of checks)
  console.log(`${wrong === null ? "✓" : "×"} ${name}${wrong === null ? "" : `: ${wrong}`}`);
console.log(`office: ${checks.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && checks.length > 0 ? 0 : 1);
