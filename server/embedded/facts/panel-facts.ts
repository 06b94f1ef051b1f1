import type { Fact } from "@/server/engine/facts";
import type { UnitMeasure } from "@/server/engine/vocabulary";
import { field } from "../field";
import type { EmbeddedFiles } from "../embedded-files";
import { publishedNumber } from "../published-number";
import type { FindUnit } from "./find-unit";
import { unitFact } from "./unit-fact";

const columns: readonly (readonly [column: string, measure: UnitMeasure])[] = [
  ["population", "population"],
  ["op_capacity", "operational-capacity"],
  ["baseline_cna", "baseline-cna"],
  ["in_use_cna", "in-use-cna"],
];

/** Population and capacity of every prison in every monthly bulletin, March 2018 to December 2024. */
export function panelFacts(files: EmbeddedFiles, findUnit: FindUnit): Fact[] {
  const bulletin = /\(([^)]*)\)$/;
  return files.records("prison_population_panel.csv").flatMap((record) => {
    const unit = findUnit(field(record, "prison"));
    const locator = bulletin.exec(field(record, "source"))?.[1] ?? field(record, "source");
    return columns.map(([column, measure]) =>
      unitFact({
        unit,
        measure,
        asOf: field(record, "report_date"),
        quantity: publishedNumber(field(record, column)),
        quality: "A",
        source: "population-bulletin",
        locator,
      }),
    );
  });
}
