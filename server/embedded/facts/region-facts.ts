import type { Fact, PlainDate } from "@/server/engine/facts";
import { known } from "@/server/engine/quantity";
import type { EmbeddedFiles } from "../embedded-files";
import { codesByLabel } from "../estate/listed-units";
import { field } from "../field";
import { publishedNumber } from "../published-number";
import { unitFact } from "./unit-fact";

const vacanciesDate: PlainDate = "2023-09-30";
const residentsDate: PlainDate = "2019-06-30";

/** Vacancies of all grades by probation region, September 2023, and residents, mid-2019. */
export function regionFacts(files: EmbeddedFiles): Fact[] {
  const vacancies = vacancyFacts(files);
  return [...vacancies, nationalVacancies(vacancies), ...residentFacts(files)];
}

function vacancyFacts(files: EmbeddedFiles): Fact[] {
  const regionCode = codesByLabel(files, "region");
  const labels = new Set(files.records("region_population.csv").map((record) => field(record, "region")));
  return files
    .records("probation_regions.csv")
    .filter((record) => labels.has(field(record, "region")))
    .map((record) =>
      unitFact({
        unit: regionCode(field(record, "region")),
        measure: "vacancies-fte",
        asOf: vacanciesDate,
        quantity: publishedNumber(field(record, "vacancies_all_grades_fte")),
        quality: "A",
        source: "written-answer-10822",
        locator: "Vacancies against required staffing, all grades; 0 means at or above it",
      }),
    );
}

function nationalVacancies(vacancies: readonly Fact[]): Fact {
  const sum = vacancies.reduce((total, { quantity }) => total + (quantity.known ? quantity.value : 0), 0);
  return unitFact({
    unit: "PROBATION",
    measure: "vacancies-fte",
    asOf: vacanciesDate,
    quantity: known(sum),
    quality: "B",
    source: "written-answer-10822",
    locator: "Sum of the twelve regions",
  });
}

function residentFacts(files: EmbeddedFiles): Fact[] {
  const regionCode = codesByLabel(files, "region");
  return files.records("region_population.csv").map((record) => {
    const recalled = field(record, "source").includes("recalled");
    return unitFact({
      unit: regionCode(field(record, "region")),
      measure: "residents",
      asOf: residentsDate,
      quantity: publishedNumber(field(record, "population_mid_2019")),
      quality: recalled ? "C" : "B",
      source: "ons-population-2019",
      locator: recalled
        ? "Recalled, not read: check before quoting"
        : `Sum of police force areas: ${field(record, "police_force_areas")}`,
    });
  });
}
