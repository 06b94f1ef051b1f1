import { spawn } from "node:child_process";
import type { DatabaseSettings } from "@/db/settings";

const kilobyte = 1024;
/** Has the program say at its end how much memory it had at most, in kB. */
const sayMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("most memory "+process.resourceUsage().maxRSS))';

export interface ImportRun {
  readonly seconds: number;
  readonly megabytes: number;
}

/** `npm run import` with a file, in a process of its own, from its start to its end. */
export async function importProgram(path: string, settings: DatabaseSettings): Promise<ImportRun> {
  const start = performance.now();
  const program = spawn(
    process.execPath,
    ["--import", "tsx", "--import", sayMemory, "server/cli/import.ts", "--json", path],
    {
      env: {
        ...process.env,
        PLIMSOLL_DATA: settings.folder,
        DATABASE_URL: settings.url ?? "",
        PLIMSOLL_PSEUDONYM_KEY: "a key of the bench, of no other use",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  program.stderr.on("data", (text: Buffer) => (said += text.toString()));
  program.stdout.resume();
  const code = await new Promise((resolve) => program.once("close", resolve));
  if (code !== 0) throw new Error(`The file was not stored: ${said}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: Number(/most memory (\d+)/.exec(said)?.[1]) / kilobyte };
}
