import { argv } from "node:process";
import { DatabaseError } from "@/db/database-error";
import { AppError } from "@/server/services/errors";
import { importFiles } from "./import/import-files";
import { readArguments, usage } from "./import/read-arguments";

const CANNOT_RUN = 2;

process.exitCode = await main(argv.slice(2));

/** `npm run import -- FILE… [--dry-run] [--json]`: what the page of imports does, from a command line. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    console.error(usage);
    return CANNOT_RUN;
  }
  try {
    return await importFiles(asked, {
      print: (line) => console.log(line),
      tell: (line) => console.error(line),
    });
  } catch (error) {
    if (!(error instanceof DatabaseError || error instanceof AppError)) throw error;
    console.error(sentenceOf(error));
    return CANNOT_RUN;
  }
}

function sentenceOf(error: DatabaseError | AppError): string {
  if (!(error instanceof DatabaseError) || error.address === null) return error.message;
  return `Plimsoll is running and holds its data. Bring the file in at ${error.address}/data/imports instead.`;
}
