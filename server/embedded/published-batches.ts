import type { BatchRecipe } from "./batch-recipe";
import { checksum } from "./checksum";
import type { EmbeddedFiles } from "./embedded-files";
import { estateRows } from "./estate/estate-rows";
import { benchmark2016Facts } from "./facts/benchmark-2016-facts";
import { findUnitByName, type FindUnit } from "./facts/find-unit";
import { headquarters2016Facts } from "./facts/headquarters-2016-facts";
import { laterPopulationFacts } from "./facts/later-population-facts";
import { nationalFacts } from "./facts/national-facts";
import { nationalFigures } from "./facts/national-figures";
import { observedErrorFacts } from "./facts/observed-error-facts";
import { officers2023Facts } from "./facts/officers-2023-facts";
import { officers2026Facts } from "./facts/officers-2026-facts";
import { panelFacts } from "./facts/panel-facts";
import { regionFacts } from "./facts/region-facts";
import type { EmbeddedFileName } from "./file-names";

/** Changes when the same files would be read into other rows. */
const readerVersion = "1";

/** The published part of the embedded set, in the order in which its batches must be committed. */
export const publishedBatches: readonly BatchRecipe[] = [
  {
    kind: "embedded-estate",
    title: "Prisons, probation regions and delivery units, headquarters",
    source: "prison-estate",
    sha256: fromFiles(
      ...(["upper-units.csv", "prisons.csv", "closed-units.csv", "pdus.csv", "unit-names.csv"] as const),
      ...(["unit-events.csv", "prison-register.csv", "probation-units.csv"] as const),
    ),
    rows: estateRows,
  },
  {
    kind: "embedded-population-panel",
    title: "Prison population and capacity by month, March 2018 to December 2024",
    source: "population-bulletin",
    sha256: fromFiles("prison_population_panel.csv"),
    rows: (files) => ({ facts: panelFacts(files, unitsOf(files, "establishment")) }),
  },
  {
    kind: "embedded-population-2026",
    title: "Prison population and capacity, October 2025 and March 2026",
    source: "population-bulletin-2026",
    sha256: fromFiles("monthly_bulletin_2025_10_27.csv", "monthly_bulletin_2026_03_30.csv"),
    rows: (files) => ({ facts: laterPopulationFacts(files, unitsOf(files, "establishment")) }),
  },
  {
    kind: "embedded-benchmark-2016",
    title: "Staff against benchmark by prison, headquarters by grade, June 2016",
    source: "noms-workforce-2016",
    sha256: fromFiles("noms_2016_benchmark.csv", "noms_2016_staff_by_unit_grade.csv"),
    rows: (files) => ({
      facts: [
        ...benchmark2016Facts(files, unitsOf(files, "establishment")),
        ...headquarters2016Facts(files, unitsOf(files, "directorate", "service")),
      ],
    }),
  },
  {
    kind: "embedded-officers-2023",
    title: "Band 3-5 officers by prison, March 2023",
    source: "workforce-annex-2026",
    sha256: fromFiles("prisons.csv", "unit-events.csv", "national_timeseries.csv"),
    rows: (files) => ({ facts: officers2023Facts(files) }),
  },
  {
    kind: "embedded-officers-2026",
    title: "Band 3-5 officers by prison, March 2026, with March 2025 and June 2026",
    source: "workforce-annex-2026",
    sha256: fromFiles("prisons.csv"),
    rows: (files) => ({ facts: officers2026Facts(files) }),
  },
  {
    kind: "embedded-national",
    title: "National series as published",
    source: "workforce-quarterly",
    sha256: fromFiles("national_timeseries.csv"),
    rows: (files) => ({ facts: nationalFacts(files), nationalFigures: nationalFigures(files) }),
  },
  {
    kind: "embedded-probation-regions",
    title: "Vacancies and residents by probation region",
    source: "written-answer-10822",
    sha256: fromFiles("probation_regions.csv", "region_population.csv"),
    rows: (files) => ({ facts: regionFacts(files) }),
  },
  {
    kind: "embedded-observed-errors",
    title: "Releases in error by prison, where published",
    source: "releases-in-error",
    sha256: fromFiles("observed-errors.csv"),
    rows: (files) => ({ facts: observedErrorFacts(files) }),
  },
];

function fromFiles(...names: readonly EmbeddedFileName[]): BatchRecipe["sha256"] {
  return (files) => checksum(readerVersion, ...names.map((name) => files.text(name)));
}

function unitsOf(files: EmbeddedFiles, ...kinds: readonly string[]): FindUnit {
  const { units = [], names = [] } = estateRows(files);
  const codes = new Set(units.filter((unit) => kinds.includes(unit.kind)).map((unit) => unit.code));
  return findUnitByName(names, codes);
}
