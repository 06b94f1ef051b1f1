import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import {
  caseTypes,
  grades,
  qualities,
  tiers,
  unitMeasures,
  unknownReasons,
} from "../../server/engine/vocabulary";
import { batch } from "./batches";
import { isPlainDate, oneOf, plainDate } from "./columns";
import { source, unit } from "./reference";

/** One number about one unit at one date: a value or the reason why there is none, never both. */
export const fact = pgTable(
  "fact",
  {
    batch: integer("batch")
      .notNull()
      .references(() => batch.id),
    unit: text("unit")
      .notNull()
      .references(() => unit.code),
    measure: text("measure").notNull(),
    grade: text("grade").notNull(),
    caseType: text("case_type").notNull(),
    tier: text("tier").notNull(),
    asOf: plainDate("as_of").notNull(),
    periodStart: plainDate("period_start"),
    value: doublePrecision("value"),
    unknownReason: text("unknown_reason"),
    quality: text("quality").notNull(),
    source: text("source")
      .notNull()
      .references(() => source.id),
    locator: text("locator").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.batch, t.unit, t.measure, t.grade, t.caseType, t.tier, t.asOf] }),
    index("fact_unit").on(t.unit, t.measure, t.asOf),
    oneOf("fact_measure", t.measure, unitMeasures),
    oneOf("fact_grade", t.grade, grades),
    oneOf("fact_case_type", t.caseType, ["all", ...caseTypes]),
    oneOf("fact_tier", t.tier, ["all", "untiered", ...tiers]),
    oneOf("fact_quality", t.quality, qualities),
    oneOf("fact_reason", t.unknownReason, unknownReasons),
    isPlainDate("fact_as_of", t.asOf),
    check("fact_value_or_reason", sql`(${t.value} is null) <> (${t.unknownReason} is null)`),
  ],
);

/** A published national series, as published: period and note kept in the publisher's words. */
export const nationalFigure = pgTable(
  "national_figure",
  {
    batch: integer("batch")
      .notNull()
      .references(() => batch.id),
    metric: text("metric").notNull(),
    period: text("period").notNull(),
    asOf: plainDate("as_of").notNull(),
    value: doublePrecision("value").notNull(),
    unit: text("unit").notNull(),
    publishedIn: text("published_in").notNull(),
    note: text("note"),
  },
  (t) => [
    primaryKey({ columns: [t.batch, t.metric, t.period, t.publishedIn] }),
    index("national_figure_metric").on(t.metric, t.asOf),
    isPlainDate("national_figure_as_of", t.asOf),
  ],
);

/**
 * One officer in one week. No names, no reasons of absence; the id never leaves the service layer. There are hundreds
 * of thousands: a trigger checks batch and unit once a statement, where foreign keys would check every row and double
 * the time of a load.
 */
export const officerWeek = pgTable(
  "officer_week",
  {
    batch: integer("batch").notNull(),
    week: plainDate("week").notNull(),
    officer: text("officer").notNull(),
    unit: text("unit").notNull(),
    grade: text("grade").notNull(),
    hours: doublePrecision("hours").notNull(),
    reductionHours: doublePrecision("reduction_hours").notNull(),
    cases: smallint("cases").array().notNull(),
    points: doublePrecision("points").notNull(),
    availablePoints: doublePrecision("available_points").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.batch, t.week, t.officer] }),
    oneOf("officer_week_grade", t.grade, grades),
    isPlainDate("officer_week_week", t.week),
  ],
);

/** Sums of one unit, grade and week, with a histogram of workload: every threshold can be re-counted. */
export const unitWeek = pgTable(
  "unit_week",
  {
    batch: integer("batch")
      .notNull()
      .references(() => batch.id),
    week: plainDate("week").notNull(),
    unit: text("unit")
      .notNull()
      .references(() => unit.code),
    grade: text("grade").notNull(),
    officers: integer("officers").notNull(),
    officersNoCapacity: integer("officers_no_capacity").notNull(),
    points: doublePrecision("points").notNull(),
    availablePoints: doublePrecision("available_points").notNull(),
    quality: text("quality").notNull(),
    cases: integer("cases").array().notNull(),
    reports: integer("reports").array().notNull(),
    histogram: integer("histogram").array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.batch, t.unit, t.grade, t.week] }),
    oneOf("unit_week_grade", t.grade, grades),
    oneOf("unit_week_quality", t.quality, qualities),
    isPlainDate("unit_week_week", t.week),
  ],
);
