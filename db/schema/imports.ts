import { bigint, integer, pgTable, primaryKey, text, timestamp, boolean } from "drizzle-orm/pg-core";
import { actor, batch, snapshot } from "./batches";
import { plainDate } from "./columns";

/** A file that was brought in: what it was, what its rows became, and what was told about it. One a batch, never changed. */
export const importRecord = pgTable("import_record", {
  batch: integer("batch")
    .primaryKey()
    .references(() => batch.id),
  fileName: text("file_name").notNull(),
  format: text("format").notNull(),
  bytes: bigint("bytes", { mode: "number" }).notNull(),
  reportDate: plainDate("report_date"),
  /** Rows of figures that were read. */
  rows: integer("rows").notNull(),
  /** Totals, checks, matches, changes and the issues that were accepted, as JSON. */
  summary: text("summary").notNull(),
  /** What was served before it, and what was made with it. */
  parent: text("parent")
    .notNull()
    .references(() => snapshot.id),
  snapshot: text("snapshot")
    .notNull()
    .references(() => snapshot.id),
  actor: text("actor")
    .notNull()
    .references(() => actor.id),
  at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
});

/** Somebody says that a figure is wrong: which, as it stood, and why. */
export const figureReport = pgTable("figure_report", {
  id: text("id").primaryKey(),
  /** Where the figure is explained, with its data. */
  address: text("address").notNull(),
  /** The figure in the words of its page. */
  figure: text("figure").notNull(),
  snapshot: text("snapshot")
    .notNull()
    .references(() => snapshot.id),
  problem: text("problem").notNull(),
  actor: text("actor")
    .notNull()
    .references(() => actor.id),
  at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
});

/** What was answered to a report, in order; one that closes it is the last. */
export const figureReportAnswer = pgTable(
  "figure_report_answer",
  {
    report: text("report")
      .notNull()
      .references(() => figureReport.id),
    /** 1, 2, 3 … within its report. */
    number: integer("number").notNull(),
    answer: text("answer").notNull(),
    closes: boolean("closes").notNull(),
    actor: text("actor")
      .notNull()
      .references(() => actor.id),
    at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.report, t.number] })],
);
