import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { median } from "@/server/engine/statistics/median";
import { openFile } from "@/server/imports/open/open-file";
import { allReaders } from "@/server/imports/readers/all-readers";
import { recognise } from "@/server/imports/recognise";
import { madeSource } from "../../imports/support/made-source";
import { readContext, readWhole } from "../../imports/support/read-file";
import type { Line } from "../bench";

const folder = `${import.meta.dirname}/../../imports/files`;
const runs = 15;

/** An official file opened, recognised, read and checked, beside a plain reader that only parses it. */
export async function measureReading(path: string): Promise<Line[]> {
  const bytes = readFileSync(`${folder}/${path}`);
  // What is known of units is there before any file comes.
  const context = readContext();
  const whole = async () => {
    const file = await openFile(madeSource(bytes, path));
    return readWhole(await recognise(file, allReaders), file, context);
  };
  const first = await taken(whole);
  const parse = () => Promise.resolve(read(bytes, { dense: true }));
  return [
    { what: "parsed by a plain reader, median", value: await medianOf(parse), unit: "ms" },
    { what: "opened, recognised, read and checked, the first", value: first, unit: "ms" },
    { what: "opened, recognised, read and checked, median", value: await medianOf(whole), unit: "ms" },
  ];
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count += 1) times.push(await taken(work));
  return median(times) ?? 0;
}

async function taken(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
