import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { printReport } from "./vectors/print-report";
import { runVectors } from "./vectors/run-vectors";
import { readVectorFile, VectorFileError } from "./vectors/vector-file";

const ALL_PASSED = 0;
const SOME_FAILED = 1;
const CANNOT_RUN = 2;

process.exitCode = main(argv.slice(2));

/** `npm run vectors -- FILE…`: runs test vector files through the engine. */
function main(paths: readonly string[]): number {
  try {
    const reports = readAll(paths).map(runVectors);
    printReport(reports).forEach((line) => console.log(line));
    return reports.some((report) => report.failures.length > 0) ? SOME_FAILED : ALL_PASSED;
  } catch (error) {
    if (!(error instanceof VectorFileError)) throw error;
    console.error(error.message);
    return CANNOT_RUN;
  }
}

function readAll(paths: readonly string[]) {
  if (paths.length === 0) {
    throw new VectorFileError(
      "No file given. Use: npm run vectors -- FILE…, with one or more vector files in JSON.",
    );
  }
  return paths.map((path) => readVectorFile(readText(path), path));
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new VectorFileError(`${path} cannot be read. Check that the file exists.`);
  }
}
