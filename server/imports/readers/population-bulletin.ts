import type { Fact } from "../../engine/facts";
import type { FileReader, ReadPart } from "../file-reader";
import type { ImportIssue } from "../issue";
import { bulletinColumns } from "./bulletin/bulletin-columns";
import { bulletinReading } from "./bulletin/bulletin-reading";
import { bulletinSource } from "./bulletin/bulletin-source";
import { findBulletin } from "./bulletin/find-bulletin";

/** The Prison Population Monthly Bulletin of the Ministry of Justice, in every layout since 2018. */
export const populationBulletin: FileReader = {
  kind: "population-bulletin",
  title: "Prison Population Monthly Bulletin",
  source: bulletinSource,
  recognises: (heads) => heads.some(({ rows }) => rows.some((row) => bulletinColumns(row) !== null)),
  async *read(file, context) {
    const found = await findBulletin(file);
    const reading = bulletinReading(file, found, context);
    yield part(0, [], reading.headIssues);
    for await (const rows of found.sheet.rows()) {
      const read = rows.filter(({ number }) => number > found.head.number).map(reading.row);
      yield part(
        read.filter(({ isUnit }) => isUnit).length,
        read.flatMap(({ facts }) => facts),
        read.flatMap(({ issues }) => issues),
      );
    }
    yield part(0, reading.nationalFacts(), reading.endIssues());
    return reading.summary();
  },
};

function part(rows: number, facts: readonly Fact[], issues: readonly ImportIssue[]): ReadPart {
  return { rows, facts, officerWeeks: [], issues };
}
