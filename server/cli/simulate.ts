import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { simulateFile } from "@/server/services/scenarios/simulate-file";
import { printPlan } from "./simulate/print-plan";

const RAN = 0;
const REFUSED = 1;
const CANNOT_RUN = 2;

process.exitCode = main(argv.slice(2));

/** `npm run simulate -- FILE.json [--json]`: runs a scenario file against the shipped figures, without a server. */
function main(args: readonly string[]): number {
  const paths = args.filter((arg) => arg !== "--json");
  const [path] = paths;
  if (path === undefined || paths.length > 1 || path.startsWith("--")) {
    console.error("Give one scenario file. Use: npm run simulate -- FILE.json [--json]");
    return CANNOT_RUN;
  }
  const text = readText(path);
  if (text === null) {
    console.error(`${path} cannot be read. Check that the file exists.`);
    return CANNOT_RUN;
  }
  const simulated = simulateFile(text, embeddedSet(readEmbeddedFiles()));
  if (!simulated.ok) {
    simulated.problems.forEach((problem) => console.error(problem));
    return REFUSED;
  }
  const { result } = simulated;
  const lines = args.includes("--json") ? [JSON.stringify(result)] : printPlan(result);
  lines.forEach((line) => console.log(line));
  return RAN;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
