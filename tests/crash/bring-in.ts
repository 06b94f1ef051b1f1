/** A program of its own, to be killed: looks at a file, says so, stores it when told to, and says that it has. */
import { once } from "node:events";
import { openDatabase } from "@/db/client";
import { databaseSettings } from "@/db/settings";
import { localContext } from "@/server/services/context";
import { commitImport } from "@/server/services/imports/commit-import";
import { fileOnDisk } from "@/server/services/imports/file-on-disk";
import { previewImport } from "@/server/services/imports/preview-import";
import { readHere } from "@/server/services/imports/read-here";

const [path = ""] = process.argv.slice(2);
const database = await openDatabase(databaseSettings());
const context = localContext(database);
const file = readHere(fileOnDisk(path));
const previewed = await previewImport(context, file);
if (previewed.state === "refused") throw new Error(previewed.issue.message);
process.stdout.write("looked\n");
await once(process.stdin, "data");
await commitImport(context, file, previewed.preview);
process.stdout.write("stored\n");
await database.close();
process.exit(0);
