import type { Fact } from "@/server/engine/facts";
import type { EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import { publishedNumber } from "../published-number";
import { periodEnd } from "./period-end";
import { unitFact } from "./unit-fact";

/** Releases in error by prison and year, as far as they are published: of most prisons nothing is. */
export function observedErrorFacts(files: EmbeddedFiles): Fact[] {
  return files.records("observed-errors.csv").map((record) =>
    unitFact({
      unit: field(record, "unit"),
      measure: "releases-in-error",
      asOf: periodEnd(field(record, "period")),
      quantity: publishedNumber(field(record, "releases_in_error")),
      quality: "C",
      source: "releases-in-error",
      locator: `Year ${field(record, "period")}; ${field(record, "published_in")}`,
    }),
  );
}
