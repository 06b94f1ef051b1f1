import { integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { actor, snapshot } from "./batches";

/** Charts chosen to be handed out together: which, in which order, under which title. Never changed. */
export const pack = pgTable("pack", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  /** `OFFICIAL`, `OFFICIAL-SENSITIVE`, or empty. */
  marking: text("marking").notNull(),
  /** Who cleared it for what; empty where nobody has. */
  clearance: text("clearance").notNull(),
  /** The charts in their order, as in an address. */
  charts: text("charts").notNull(),
  actor: text("actor")
    .notNull()
    .references(() => actor.id),
  at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
});

/** A pack as it was handed out: its charts by value, so that its files stay what they were. */
export const packIssue = pgTable(
  "pack_issue",
  {
    pack: text("pack")
      .notNull()
      .references(() => pack.id),
    /** 1, 2, 3 … within its pack. */
    number: integer("number").notNull(),
    snapshot: text("snapshot")
      .notNull()
      .references(() => snapshot.id),
    registerHash: text("register_hash").notNull(),
    engineVersion: text("engine_version").notNull(),
    /** The charts with all that goes with them, as JSON. */
    content: text("content").notNull(),
    actor: text("actor")
      .notNull()
      .references(() => actor.id),
    at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.pack, t.number] })],
);
