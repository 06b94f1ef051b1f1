import { integer, pgTable, text, timestamp, unique } from "drizzle-orm/pg-core";
import { actor, snapshot } from "./batches";

/** A plan under work. Only its head and whether it is archived ever change; it is never removed. */
export const scenario = pgTable("scenario", {
  id: text("id").primaryKey(),
  actor: text("actor")
    .notNull()
    .references(() => actor.id),
  at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  /** Id of its newest version. */
  head: text("head").notNull(),
  archivedAt: timestamp("archived_at", { withTimezone: true, mode: "string" }),
});

/** One state of a plan, never changed: what it starts from and all that it does, as a file of the documented form. */
export const scenarioVersion = pgTable(
  "scenario_version",
  {
    id: text("id").primaryKey(),
    scenario: text("scenario")
      .notNull()
      .references(() => scenario.id),
    /** 1, 2, 3 … within its scenario. */
    number: integer("number").notNull(),
    /** The version that it was made from, of this scenario or, where it is a branch, of another; null for the first. */
    parent: text("parent"),
    snapshot: text("snapshot")
      .notNull()
      .references(() => snapshot.id),
    title: text("title").notNull(),
    body: text("body").notNull(),
    schemaVersion: integer("schema_version").notNull(),
    hash: text("hash").notNull(),
    actor: text("actor")
      .notNull()
      .references(() => actor.id),
    at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (t) => [unique("scenario_version_number").on(t.scenario, t.number)],
);
