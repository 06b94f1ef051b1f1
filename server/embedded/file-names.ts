/** The files of the embedded set, in `db/data`. The name of the set is the hash of their text and of the generator. */
export const embeddedFileNames = [
  "closed-units.csv",
  "monthly_bulletin_2025_10_27.csv",
  "monthly_bulletin_2026_03_30.csv",
  "national_timeseries.csv",
  "noms_2016_benchmark.csv",
  "noms_2016_staff_by_unit_grade.csv",
  "observed-errors.csv",
  "pdus.csv",
  "prison-register.csv",
  "prison_population_panel.csv",
  "prisons.csv",
  "probation-units.csv",
  "probation_regions.csv",
  "region_population.csv",
  "unit-events.csv",
  "unit-names.csv",
  "upper-units.csv",
] as const;

export type EmbeddedFileName = (typeof embeddedFileNames)[number];
