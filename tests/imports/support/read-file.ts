import type { FileReader, ReadContext, ReadPart, ReadSummary } from "@/server/imports/file-reader";
import type { OpenedFile } from "@/server/imports/sheet";
import { testParameters } from "../../support/parameters";
import { shippedUnitIndex } from "./shipped-units";

export function readContext(part: Partial<ReadContext> = {}): ReadContext {
  return {
    ...{ units: shippedUnitIndex(), today: "2026-11-22", parameters: testParameters() },
    pseudonym: (officer) => `p-${officer.length}-${officer.charCodeAt(officer.length - 1)}`,
    ...part,
  };
}

/** All that a reader says of a file, in one piece. */
export async function readWhole(
  reader: FileReader,
  file: OpenedFile,
  context: ReadContext = readContext(),
): Promise<ReadPart & { readonly summary: ReadSummary }> {
  const parts: ReadPart[] = [];
  const reading = reader.read(file, context);
  let step = await reading.next();
  while (step.done !== true) {
    parts.push(step.value);
    step = await reading.next();
  }
  return {
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    facts: parts.flatMap(({ facts }) => facts),
    officerWeeks: parts.flatMap(({ officerWeeks }) => officerWeeks),
    issues: parts.flatMap(({ issues }) => issues),
    summary: step.value,
  };
}
