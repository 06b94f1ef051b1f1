import type { Fact } from "@/server/engine/facts";
import type { Grade, UnitMeasure } from "@/server/engine/vocabulary";
import type { EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import { publishedNumber } from "../published-number";
import { date2016 } from "./date-2016";
import type { FindUnit } from "./find-unit";
import { unitFact } from "./unit-fact";

const gradeColumns: readonly (readonly [prefix: string, grade: Grade])[] = [
  ["b3_5", "band-3-5"],
  ["osg", "band-2"],
  ["other", "prison-other"],
  ["all", "all"],
];

const measureColumns: readonly (readonly [suffix: string, measure: UnitMeasure])[] = [
  ["in_post_fte", "in-post-fte"],
  ["benchmark_target_fte", "required-fte"],
];

const totalRow = "Establishment Total";

/** Rows that were immigration removal centres in 2016 and go by a unit of their own. */
const removalCentres: ReadonlyMap<string, string> = new Map([["Morton Hall", "X-MORTON-HALL-IRC"]]);

/** Staff in post and benchmark by prison and grade, June 2016: the last full public table with support grades. */
export function benchmark2016Facts(files: EmbeddedFiles, findUnit: FindUnit): Fact[] {
  return files.records("noms_2016_benchmark.csv").flatMap((record) => {
    const name = field(record, "establishment");
    const unit = name === totalRow ? "PRISONS" : (removalCentres.get(name) ?? findUnit(name));
    return gradeColumns.flatMap(([prefix, grade]) =>
      measureColumns.map(([suffix, measure]) =>
        unitFact({
          unit,
          measure,
          grade,
          asOf: date2016,
          quantity: publishedNumber(field(record, `${prefix}_${suffix}`)),
          quality: "A",
          source: "noms-workforce-2016",
          locator: `Table 12, row ${name}`,
        }),
      ),
    );
  });
}
