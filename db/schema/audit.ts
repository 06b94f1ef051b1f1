import { bigint, index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { actor } from "./batches";

/**
 * What was done, by whom, in a chain: each row carries the hash of the one before. A trigger gives the number
 * and both hashes, whatever the statement says.
 */
export const audit = pgTable(
  "audit",
  {
    id: bigint("id", { mode: "number" }).primaryKey().default(0),
    at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    actor: text("actor")
      .notNull()
      .references(() => actor.id),
    action: text("action").notNull(),
    entity: text("entity").notNull(),
    before: jsonb("before"),
    after: jsonb("after"),
    previousHash: text("previous_hash").notNull().default(""),
    hash: text("hash").notNull().default(""),
  },
  (t) => [index("audit_action").on(t.action, t.id)],
);
