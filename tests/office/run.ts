import { PGlite } from "@electric-sql/pglite";
import { embeddedDatabase, inMemory } from "@/db/embedded";
import { localContext } from "@/server/services/context";
import type { OfficeCheck } from "./office-check";
import { workbookChecks } from "./workbook-checks";

/**
 * `npm run test:office`: exported files are opened by LibreOffice, which must be there, and hold what they are to hold. Each kind
 * of file has its checks: add those of another kind to this list.
 */
const kinds = [workbookChecks];

const database = embeddedDatabase(await PGlite.create(), inMemory);
await database.migrate();
const context = localContext(database);
const checks: OfficeCheck[] = [];
for (const kind of kinds) checks.push(...(await kind(context)));
await database.close();

const failed = checks.filter(({ wrong }) => wrong !== null);
for (const { name, wrong } of checks)
  console.log(`${wrong === null ? "✓" : "×"} ${name}${wrong === null ? "" : `: ${wrong}`}`);
console.log(`office: ${checks.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && checks.length > 0 ? 0 : 1);
