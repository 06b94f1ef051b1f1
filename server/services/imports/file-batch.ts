import { longDate } from "@/server/contracts/format";
import type { BatchRows, StreamedBatch } from "@/server/imports/batch-rows";
import { unitWeekSums } from "@/server/imports/unit-week-sums";
import { AppError } from "../errors";
import type { ImportFile } from "./import-file";
import type { ImportWorld } from "./import-world";
import type { ImportPreview } from "./preview-against";

interface FileBatchParts {
  readonly world: ImportWorld;
  readonly file: ImportFile;
  readonly preview: ImportPreview;
  readonly onRows: (rows: number) => void;
}

/** A file as a batch that is read again while it is stored, some thousand rows at a time. */
export function fileBatch(parts: FileBatchParts): StreamedBatch {
  const { kind, sha256, title, source, dates } = parts.preview;
  const dated = dates === null ? title : `${title}, ${longDate(dates[1])}`;
  return { kind, sha256, title: dated, source, parts: batchRows(parts) };
}

async function* batchRows({ world, file, preview, onRows }: FileBatchParts): AsyncGenerator<BatchRows> {
  const { about, parts } = await file.open(world);
  if (about.sha256 !== preview.sha256) throw changed("the file has changed");
  const sums = unitWeekSums();
  let rows = 0;
  for await (const part of parts) {
    // Names of units may have been added since: a row that has an error now would be left out, and nobody would know.
    if (part.issues.some(({ severity }) => severity === "error")) throw changed("units are called otherwise");
    sums.add(part.officerWeeks);
    rows += part.rows;
    yield { facts: part.facts, officerWeeks: part.officerWeeks };
    onRows(rows);
  }
  for (const part of inParts(sums.unitWeeks())) {
    yield part;
    onRows(rows);
  }
}

const changed = (what: string) =>
  new AppError("CONFLICT", `Nothing was stored: ${what} since the file was looked at. Choose it again.`);

/** A unit week is mostly long arrays. */
const unitWeeksInPart = 2000;

function* inParts(unitWeeks: Iterable<NonNullable<BatchRows["unitWeeks"]>[number]>): Generator<BatchRows> {
  let part = [];
  for (const week of unitWeeks) {
    part.push(week);
    if (part.length < unitWeeksInPart) continue;
    yield { unitWeeks: part };
    part = [];
  }
  if (part.length > 0) yield { unitWeeks: part };
}
