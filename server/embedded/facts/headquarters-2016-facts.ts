import type { Fact } from "@/server/engine/facts";
import { known } from "@/server/engine/quantity";
import type { Grade } from "@/server/engine/vocabulary";
import type { CsvRecord, EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import { publishedNumber } from "../published-number";
import { date2016 } from "./date-2016";
import type { FindUnit } from "./find-unit";
import { unitFact } from "./unit-fact";

const rowNames: ReadonlySet<string> = new Set([
  "NOMS HQ",
  "Area Services",
  "NOMS HQ and Area Services Total",
]);

/** Table columns by grade of the model; nursing and other healthcare held nobody and are inside "other". */
const columnsByGrade: readonly (readonly [grade: Grade, ...columns: string[]])[] = [
  ["hq-operational-senior-manager", "op_bands_9_11_senior_manager"],
  ["hq-operational-manager", "op_bands_6_8_manager"],
  ["hq-operational-custodial-manager", "op_band_5_custodial_manager"],
  ["hq-operational-supervising-officer", "op_band_4_supervising_officer"],
  ["hq-operational-officer", "op_band_3_4_prison_officer"],
  ["hq-operational-support", "op_band_2_operational_support"],
  ["hq-senior-civil-servant", "nonop_senior_civil_servant"],
  ["hq-senior-manager", "nonop_bands_9_11_senior_manager"],
  ["hq-manager", "nonop_bands_5_8_manager"],
  ["hq-executive-officer", "nonop_band_4_executive_officer"],
  ["hq-administrative-officer", "nonop_band_3_admin_officer"],
  ["hq-administrative-assistant", "nonop_band_2_admin_assistant"],
  ["hq-other-administration", "nonop_other_admin"],
  ["hq-psychology", "nonop_psychology"],
  ["hq-chaplaincy", "nonop_chaplaincy"],
  ["hq-industrial-facilities", "nonop_industrial_facilities"],
  ["hq-other", "nonop_other_incl_nps", "nonop_nursing", "nonop_other_healthcare"],
  ["all", "grand_total"],
];

/** Staff of headquarters and Area Services by grade, June 2016: the only published split by grade. */
export function headquarters2016Facts(files: EmbeddedFiles, findUnit: FindUnit): Fact[] {
  return files
    .records("noms_2016_staff_by_unit_grade.csv")
    .filter((record) => rowNames.has(field(record, "unit")))
    .flatMap((record) => columnsByGrade.map((columns) => gradeFact(record, columns, findUnit)));
}

function gradeFact(
  record: CsvRecord,
  [grade, ...columns]: readonly [Grade, ...string[]],
  findUnit: FindUnit,
): Fact {
  const name = field(record, "unit");
  return unitFact({
    unit: findUnit(name),
    measure: "in-post-fte",
    grade,
    asOf: date2016,
    quantity: known(columns.reduce((sum, column) => sum + fte(record, column), 0)),
    quality: "A",
    source: "noms-workforce-2016",
    locator: `Table 10, row ${name}`,
  });
}

function fte(record: CsvRecord, column: string): number {
  const quantity = publishedNumber(field(record, column));
  if (!quantity.known) throw new Error(`Table 10 of June 2016 has a blank in ${column}.`);
  return quantity.value;
}
