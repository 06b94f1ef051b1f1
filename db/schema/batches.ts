import { integer, pgTable, primaryKey, text, timestamp, unique } from "drizzle-orm/pg-core";
import { isPlainDate, oneOf, plainDate } from "./columns";
import { source } from "./reference";

/** Who acts. One local user until sign-in exists. */
export const actor = pgTable(
  "actor",
  { id: text("id").primaryKey(), kind: text("kind").notNull(), name: text("name").notNull() },
  (t) => [oneOf("actor_kind", t.kind, ["local", "user", "system"])],
);

/** The facts of one file, or of one part of the embedded set. Never changed after commit. */
export const batch = pgTable(
  "batch",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    kind: text("kind").notNull(),
    title: text("title").notNull(),
    sha256: text("sha256").notNull(),
    source: text("source")
      .notNull()
      .references(() => source.id),
    actor: text("actor")
      .notNull()
      .references(() => actor.id),
    at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (t) => [unique("batch_same_file").on(t.kind, t.sha256)],
);

/** An immutable ordered list of batches with an as-of date; later batches win, key by key. */
export const snapshot = pgTable(
  "snapshot",
  {
    id: text("id").primaryKey(),
    asOf: plainDate("as_of").notNull(),
    parent: text("parent"),
    manifestHash: text("manifest_hash").notNull().unique(),
    actor: text("actor")
      .notNull()
      .references(() => actor.id),
    at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (t) => [isPlainDate("snapshot_as_of", t.asOf)],
);

export const snapshotBatch = pgTable(
  "snapshot_batch",
  {
    snapshot: text("snapshot")
      .notNull()
      .references(() => snapshot.id),
    position: integer("position").notNull(),
    batch: integer("batch")
      .notNull()
      .references(() => batch.id),
  },
  (t) => [
    primaryKey({ columns: [t.snapshot, t.position] }),
    unique("snapshot_batch_once").on(t.snapshot, t.batch),
  ],
);

/** Named snapshots (baselines). The only pointer; moving it is audited. */
export const currentSnapshot = pgTable("current_snapshot", {
  name: text("name").primaryKey(),
  title: text("title").notNull(),
  position: integer("position").notNull(),
  snapshot: text("snapshot")
    .notNull()
    .references(() => snapshot.id),
});
