import { openFile } from "@/server/imports/open/open-file";
import { pseudonymWith } from "@/server/imports/pseudonym";
import type { SourceFile } from "@/server/imports/source-file";
import { officerWeekReader } from "@/server/imports/templates/officer-week-reader";
import { unitWeekSums } from "@/server/imports/unit-week-sums";
import { readContext } from "../imports/support/read-file";
import type { Bench } from "./bench";
import { officerWeekFile } from "./support/officer-week-file";

const rows = 1_000_000;
const secondMilliseconds = 1000;
const megabyte = 1024 * 1024;
const watchMilliseconds = 20;

/** A file of weeks of officers from its text to its sums by unit; nothing is stored. */
const bench: Bench = {
  name: `Officer weeks: a CSV file of ${rows.toLocaleString("en-GB")} rows, opened, read and summed by unit`,
  async run() {
    const source = makeSource();
    const memory = watchMemory();
    const making = await timed(async () => {
      for await (const piece of source.read()) memory.see(piece.length);
    });
    const file = await openFile(source);
    const opening = await timed(async () => {
      for await (const part of file.sheets[0]?.rows() ?? []) memory.see(part.length);
    });
    const sums = unitWeekSums();
    const reading = await timed(async () => {
      const parts = officerWeekReader.read(file, readContext({ pseudonym: pseudonymWith("bench") }));
      for (let step = await parts.next(); step.done !== true; step = await parts.next())
        sums.add(step.value.officerWeeks);
    });
    let unitWeeks = 0;
    const summing = await timed(() => {
      for (const week of sums.unitWeeks()) unitWeeks += week.officers > 0 ? 1 : 0;
      return Promise.resolve();
    });
    return [
      { what: "making the text", value: making / secondMilliseconds, unit: "s" },
      { what: "the same, opened row by row", value: opening / secondMilliseconds, unit: "s" },
      { what: "the same, read and summed", value: reading / secondMilliseconds, unit: "s" },
      { what: "making the sums", value: summing / secondMilliseconds, unit: "s" },
      { what: "from text to sums", value: rows / ((reading - making) / secondMilliseconds), unit: "rows/s" },
      { what: "size of the file", value: source.bytes / megabyte, unit: "MB" },
      { what: "most memory", value: memory.stop() / megabyte, unit: "MB" },
      { what: "sums by unit, grade and week", value: unitWeeks, unit: "rows" },
    ];
  },
};
export default bench;

/** Made anew each time that it is read: it never stands in memory as a whole. */
function makeSource(): SourceFile {
  let bytes = 0;
  for (const text of officerWeekFile(rows)) bytes += text.length;
  return {
    ...{ name: "officer-weeks.csv", bytes },
    async *read() {
      for (const text of officerWeekFile(rows)) yield await Promise.resolve(Buffer.from(text));
    },
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The most memory of the process, looked at between pieces of work. */
function watchMemory() {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  const watch = setInterval(look, watchMilliseconds);
  return {
    see: (count: number): void => {
      if (count > 0 && most === 0) look();
    },
    stop: (): number => {
      clearInterval(watch);
      look();
      return most;
    },
  };
}
