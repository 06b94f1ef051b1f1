import type { Fact, PlainDate } from "@/server/engine/facts";
import type { UnitMeasure } from "@/server/engine/vocabulary";
import { field } from "../field";
import type { EmbeddedFiles } from "../embedded-files";
import { publishedNumber } from "../published-number";
import type { FindUnit } from "./find-unit";
import { unitFact } from "./unit-fact";

interface Bulletin {
  readonly file: "monthly_bulletin_2025_10_27.csv" | "monthly_bulletin_2026_03_30.csv";
  readonly asOf: PlainDate;
  readonly columns: readonly (readonly [column: string, measure: UnitMeasure])[];
}

const both = [
  ["population", "population"],
  ["op_capacity", "operational-capacity"],
  ["in_use_cna", "in-use-cna"],
] as const;

const bulletins: readonly Bulletin[] = [
  { file: "monthly_bulletin_2025_10_27.csv", asOf: "2025-10-27", columns: both },
  {
    file: "monthly_bulletin_2026_03_30.csv",
    asOf: "2026-03-30",
    columns: [...both, ["baseline_cna", "baseline-cna"]],
  },
];

/** Population and capacity by prison in the two later bulletins, as tidied by a third party: reported. */
export function laterPopulationFacts(files: EmbeddedFiles, findUnit: FindUnit): Fact[] {
  return bulletins.flatMap(({ file, asOf, columns }) =>
    files.records(file).flatMap((record) =>
      columns.map(([column, measure]) =>
        unitFact({
          unit: findUnit(field(record, "prison")),
          measure,
          asOf,
          quantity: publishedNumber(field(record, column)),
          quality: "C",
          source: "population-bulletin-2026",
          locator: `Bulletin of ${asOf}, row ${field(record, "prison")}`,
        }),
      ),
    ),
  );
}
