import type { OpenedFile, SheetRow } from "@/server/imports/sheet";
import { officerWeekReader } from "@/server/imports/templates/officer-week-reader";
import { unitWeekSums } from "@/server/imports/unit-week-sums";
import { pseudonymWith } from "@/server/imports/pseudonym";
import { readContext } from "../imports/support/read-file";
import type { Bench } from "./bench";
import { officerWeekFile } from "./support/officer-week-file";

const rows = 1_000_000;
const secondMilliseconds = 1000;
const megabyte = 1024 * 1024;

/** Rows that were parsed already are read into weeks of officers and summed by unit. */
const bench: Bench = {
  name: `Officer weeks: ${rows.toLocaleString("en-GB")} rows read and summed by unit, without opening the file`,
  async run() {
    const parsing = await timed(async () => {
      for await (const part of file.sheets[0]?.rows() ?? []) peak.look(part.length);
    });
    const context = readContext({ pseudonym: pseudonymWith("bench") });
    const sums = unitWeekSums();
    const reading = await timed(async () => {
      const parts = officerWeekReader.read(file, context);
      for (let step = await parts.next(); step.done !== true; step = await parts.next()) {
        sums.add(step.value.officerWeeks);
        peak.look(step.value.rows);
      }
    });
    let unitWeeks = 0;
    const summing = await timed(() => {
      for (const week of sums.unitWeeks()) unitWeeks += week.officers > 0 ? 1 : 0;
      return Promise.resolve();
    });
    return [
      { what: "making and splitting the text", value: parsing / secondMilliseconds, unit: "s" },
      { what: "the same, read and summed", value: reading / secondMilliseconds, unit: "s" },
      { what: "making the sums", value: summing / secondMilliseconds, unit: "s" },
      { what: "read in a second", value: rows / ((reading - parsing) / secondMilliseconds), unit: "rows/s" },
      { what: "sums by unit, grade and week", value: unitWeeks, unit: "rows" },
      { what: "most memory", value: peak.bytes() / megabyte, unit: "MB" },
    ];
  },
};
export default bench;

const file: OpenedFile = {
  ...{ name: "officer-weeks.csv", format: "csv", issues: [] },
  sheets: [{ name: "", rows: splitRows }],
};

async function* splitRows(): AsyncGenerator<readonly SheetRow[]> {
  let number = 0;
  for (const text of officerWeekFile(rows)) {
    const lines = text.split("\r\n").filter((line) => line !== "");
    yield await Promise.resolve(
      lines.map((line) => ({
        number: (number += 1),
        cells: line.split(",").map((cell) => (cell === "" ? null : cell)),
      })),
    );
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const peak = (() => {
  let most = 0;
  let seen = 0;
  const rowsBetween = 50_000;
  return {
    look(count: number): void {
      seen += count;
      if (seen % rowsBetween < count) most = Math.max(most, process.memoryUsage().rss);
    },
    bytes: () => most,
  };
})();
