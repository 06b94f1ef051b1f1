import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { fileFormats, type FileFormat } from "@/server/imports/sheet";
import { fuzzFormat, type FuzzReport } from "./fuzz-format";

/**
 * `npm run fuzz -- [--files N] [--format xlsx|ods|csv] [--seed S] [--from N]`: so many changed files of each format are
 * opened, recognised and read to their end. Each must end in rows, in issues or in a refusal. A process of its own reads
 * them, with little memory, and is watched: one that hangs or dies is told with the number of the file.
 */
const { values } = parseArgs({
  options: {
    files: { type: "string", default: "10000" },
    format: { type: "string" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    child: { type: "boolean", default: false },
  },
});
const plan = { files: Number(values.files), seed: Number(values.seed), from: Number(values.from) };
const patienceMs = 30_000;
const memoryMB = 512;

type Message = { readonly number: number } | { readonly report: FuzzReport } | { readonly error: string };
const formats = fileFormats.filter((format) => values.format === undefined || values.format === format);

if (values.child) await readAll(formats[0] ?? "csv");
else {
  if (formats.length === 0 || Object.values(plan).some((number) => !Number.isInteger(number) || number < 0)) {
    console.error("Use --files, --seed and --from with whole numbers, and --format xlsx, ods or csv.");
    process.exit(1);
  }
  console.log(
    `format   files   refused   with errors   clean   slowest         in memory after the first, the last`,
  );
  for (const format of formats) console.log(line(format, await watched(format)));
}

async function readAll(format: FileFormat): Promise<void> {
  const tell = (message: Message) => process.send?.(message);
  try {
    tell({ report: await fuzzFormat({ ...plan, format }, (number) => tell({ number })) });
  } catch (error) {
    tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  process.disconnect();
}

/** Runs one format apart from this process; ends this one where it fails. */
async function watched(format: FileFormat): Promise<FuzzReport> {
  const args = [
    "--child",
    "--format",
    format,
    ...["files", "seed", "from"].flatMap((name) => [`--${name}`, String(plan[name as keyof typeof plan])]),
  ];
  const execArgv = [...process.execArgv, "--expose-gc", `--max-old-space-size=${memoryMB}`];
  const child = fork(import.meta.filename, args, { execArgv });
  let last = plan.from;
  let report: FuzzReport | null = null;
  let why = "The process died: it may have used up its memory.";
  let watch = setTimeout(() => undefined, 0);
  const expect = () => {
    clearTimeout(watch);
    watch = setTimeout(() => {
      why = `It took more than ${patienceMs / 1000} seconds.`;
      child.kill("SIGKILL");
    }, patienceMs);
  };
  expect();
  child.on("message", (message: Message) => {
    expect();
    if ("number" in message) last = message.number;
    else if ("report" in message) report = message.report;
    else why = message.error;
  });
  await new Promise((resolve) => child.once("close", resolve));
  clearTimeout(watch);
  if (report !== null) return report;
  console.error(`${format}, file ${last} of seed ${plan.seed}: ${why}`);
  console.error(`Again: npm run fuzz -- --format ${format} --seed ${plan.seed} --from ${last} --files 1`);
  process.exit(1);
}

function line(format: FileFormat, { outcomes, slowestMs, slowest, heapMB }: FuzzReport): string {
  const [first, last] = heapMB.map((size) => `${size.toFixed()} MB`);
  return [
    ...[format.padEnd(6), String(plan.files).padStart(7), String(outcomes.refused).padStart(9)],
    ...[String(outcomes["with errors"]).padStart(13), String(outcomes.clean).padStart(7)],
    ...[`${slowestMs.toFixed()} ms (${slowest})`.padStart(16), `${first}, ${last}`.padStart(22)],
  ].join(" ");
}
