import type { Fact, PlainDate } from "@/server/engine/facts";
import { known } from "@/server/engine/quantity";
import type { CaseType, Grade, Quality, UnitMeasure } from "@/server/engine/vocabulary";
import type { SourceId } from "@/server/parameters/sources";
import type { CsvRecord, EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import { nationalValue } from "./national-value";
import { periodEnd } from "./period-end";
import { unitFact } from "./unit-fact";

interface Series {
  readonly unit: string;
  readonly measure: UnitMeasure;
  readonly grade?: Grade;
  readonly caseType?: CaseType;
  readonly source: SourceId;
  readonly quality: Quality;
}

const annex = { unit: "PRISONS", grade: "band-3-5", source: "workforce-annex-2026", quality: "C" } as const;
const bulletin = { unit: "PRISONS", source: "population-bulletin", quality: "A" } as const;
const quarterly = { source: "workforce-quarterly", quality: "A" } as const;
const caseload = {
  unit: "PROBATION",
  measure: "caseload",
  source: "offender-management-quarterly",
  quality: "A",
} as const;

/** Series of the shipped file that are facts about a unit, and which. The others stay figures. */
const series: ReadonlyMap<string, Series> = new Map<string, Series>([
  ["officers_hours_adjusted_fte", { ...annex, measure: "in-post-fte" }],
  ["officers_target_fte", { ...annex, measure: "required-fte" }],
  ["band2_osg_fte", { ...quarterly, unit: "PRISONS", measure: "in-post-fte", grade: "band-2" }],
  ["prison_population_monthly", { ...bulletin, measure: "population" }],
  ["prison_population_weekly", { ...bulletin, measure: "population", source: "weekly-population" }],
  ["prison_op_capacity_sum", { ...bulletin, measure: "operational-capacity" }],
  ["prison_useable_operational_capacity", { ...bulletin, measure: "useable-capacity" }],
  ["prison_baseline_cna", { ...bulletin, measure: "baseline-cna" }],
  ["prison_in_use_cna", { ...bulletin, measure: "in-use-cna" }],
  ["probation_officers_fte", { ...quarterly, unit: "PROBATION", measure: "in-post-fte", grade: "po" }],
  [
    "probation_officers_required_fte",
    { ...quarterly, unit: "PROBATION", measure: "required-fte", grade: "po" },
  ],
  ["pso_fte", { ...quarterly, unit: "PROBATION", measure: "in-post-fte", grade: "pso" }],
  ["probation_caseload_total", caseload],
  ["probation_caseload_court_orders", { ...caseload, caseType: "community" }],
  ["probation_caseload_post_release", { ...caseload, caseType: "licence" }],
  ["probation_caseload_pre_release", { ...caseload, caseType: "custody" }],
  [
    "wmt_average_pct",
    { unit: "PROBATION", measure: "workload-percent", source: "fact-check-2024", quality: "C" },
  ],
  ["hq_and_area_services_fte", { ...quarterly, unit: "HEADQUARTERS", measure: "in-post-fte" }],
  ["hq_and_frontline_support_fte", { ...quarterly, unit: "HEADQUARTERS", measure: "in-post-fte" }],
  ["hq_fte", { ...quarterly, unit: "HQ", measure: "in-post-fte" }],
  ["frontline_support_fte", { ...quarterly, unit: "HQ-AREA", measure: "in-post-fte" }],
  [
    "hq_and_area_services_fte_pq",
    { ...quarterly, unit: "HEADQUARTERS", measure: "in-post-fte", source: "written-answer-144857" },
  ],
]);

/** Where a single figure comes from when it is not from its series' usual source. */
const otherSources: readonly (readonly [text: string, source: SourceId, quality: Quality])[] = [
  ["derived from", "workforce-quarterly", "B"],
  ["via prisoncap", "population-bulletin-2026", "C"],
  ["quoted in press", "probation-officers-press", "C"],
  ["NAO", "nao-probation-2025", "C"],
];

/** National facts from the published series, and the few sums that belong with them. */
export function nationalFacts(files: EmbeddedFiles): Fact[] {
  const published = files.records("national_timeseries.csv").flatMap((record) => {
    const found = series.get(field(record, "metric"));
    return found && isDated(record) ? [seriesFact(record, found)] : [];
  });
  return [...published, headquartersIn2024(files), officersHoldingCases];
}

/** A monthly bulletin without its day ("2026-07") stays a figure: facts have a date. */
function isDated(record: CsvRecord): boolean {
  return !/^\d{4}-\d{2}$/.test(field(record, "period"));
}

function seriesFact(record: CsvRecord, { quality, source, ...rest }: Series): Fact {
  const publishedIn = field(record, "source");
  const other =
    rest.measure === "caseload" ? undefined : otherSources.find(([text]) => publishedIn.includes(text));
  const isAnnex = source === "workforce-annex-2026";
  return unitFact({
    ...rest,
    asOf: periodEnd(field(record, "period")),
    quantity: known(Number(field(record, "value"))),
    quality: other && !isAnnex ? other[2] : quality,
    source: other && !isAnnex ? other[1] : source,
    locator: [`Period ${field(record, "period")}`, field(record, "note"), publishedIn]
      .filter((part) => part !== "")
      .join("; "),
  });
}

const splitDate: PlainDate = "2024-06-30";

function headquartersIn2024(files: EmbeddedFiles): Fact {
  const fte =
    nationalValue(files, "hq_fte", splitDate) + nationalValue(files, "frontline_support_fte", splitDate);
  return unitFact({
    unit: "HEADQUARTERS",
    measure: "in-post-fte",
    asOf: splitDate,
    quantity: known(fte),
    quality: "B",
    source: "workforce-quarterly",
    locator: "Headquarters plus Frontline Support, edition of 30 June 2024",
  });
}

const sentenceManagementStaff = 7236;

const officersHoldingCases: Fact = unitFact({
  unit: "PROBATION",
  measure: "officers-holding-cases",
  asOf: "2023-09-30",
  quantity: known(sentenceManagementStaff),
  quality: "C",
  source: "sentence-management-2023",
  locator: "Sentence management staff in post, exercise of September 2023",
});
