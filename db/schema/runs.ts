import { pgTable, text, timestamp, unique } from "drizzle-orm/pg-core";
import { actor } from "./batches";
import { scenarioVersion } from "./scenarios";

/** A plan that was run, with everything that it was worked out from by value: never changed, and never without its result. */
export const run = pgTable(
  "run",
  {
    id: text("id").primaryKey(),
    scenarioVersion: text("scenario_version")
      .notNull()
      .references(() => scenarioVersion.id),
    /** One text, from which alone it can be run again. */
    inputs: text("inputs").notNull(),
    inputHash: text("input_hash").notNull(),
    engineVersion: text("engine_version").notNull(),
    registerHash: text("register_hash").notNull(),
    result: text("result").notNull(),
    resultHash: text("result_hash").notNull(),
    actor: text("actor")
      .notNull()
      .references(() => actor.id),
    at: timestamp("at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (t) => [unique("run_inputs").on(t.scenarioVersion, t.inputHash)],
);
