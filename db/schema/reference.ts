import { foreignKey, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { hierarchies, services, sexes, unitFunctions, unitKinds } from "../../server/engine/vocabulary";
import { isPlainDate, oneOf, plainDate } from "./columns";

/** Where figures come from. */
export const source = pgTable("source", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  publisher: text("publisher").notNull(),
  url: text("url"),
  licence: text("licence").notNull(),
  attribution: text("attribution").notNull(),
  published: text("published").notNull(),
  sha256: text("sha256"),
});

/** Prisons, delivery units, directorates and everything above them. The code is public and stable. */
export const unit = pgTable(
  "unit",
  {
    code: text("code").primaryKey(),
    service: text("service").notNull(),
    kind: text("kind").notNull(),
    opens: plainDate("opens"),
    closes: plainDate("closes"),
    staffingNote: text("staffing_note"),
  },
  (t) => [
    oneOf("unit_service", t.service, services),
    oneOf("unit_kind", t.kind, unitKinds),
    isPlainDate("unit_opens", t.opens),
    isPlainDate("unit_closes", t.closes),
  ],
);

/** Names change: each has its dates. `preferred` 1 is the name shown, 0 an alias that imports recognise. */
export const unitName = pgTable(
  "unit_name",
  {
    unit: text("unit")
      .notNull()
      .references(() => unit.code),
    name: text("name").notNull(),
    preferred: integer("preferred").notNull(),
    from: plainDate("from_date").notNull(),
    to: plainDate("to_date"),
    source: text("source")
      .notNull()
      .references(() => source.id),
  },
  (t) => [primaryKey({ columns: [t.unit, t.name, t.from] })],
);

export const unitParent = pgTable(
  "unit_parent",
  {
    unit: text("unit")
      .notNull()
      .references(() => unit.code),
    hierarchy: text("hierarchy").notNull(),
    parent: text("parent").notNull(),
    from: plainDate("from_date").notNull(),
    to: plainDate("to_date"),
  },
  (t) => [
    primaryKey({ columns: [t.unit, t.hierarchy, t.from] }),
    foreignKey({ name: "unit_parent_parent", columns: [t.parent], foreignColumns: [unit.code] }),
    oneOf("unit_parent_hierarchy", t.hierarchy, hierarchies),
  ],
);

/** What a unit is for, dated: prisons are re-roled. */
export const unitRole = pgTable(
  "unit_role",
  {
    unit: text("unit")
      .notNull()
      .references(() => unit.code),
    function: text("function").notNull(),
    sex: text("sex"),
    from: plainDate("from_date").notNull(),
    to: plainDate("to_date"),
  },
  (t) => [
    primaryKey({ columns: [t.unit, t.from] }),
    oneOf("unit_role_function", t.function, unitFunctions),
    oneOf("unit_role_sex", t.sex, sexes),
  ],
);

/** Openings, closures, re-roles and transfers: they keep a unit out of rankings for a while. */
export const unitEvent = pgTable(
  "unit_event",
  {
    unit: text("unit")
      .notNull()
      .references(() => unit.code),
    kind: text("kind").notNull(),
    on: plainDate("on_date").notNull(),
    note: text("note").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.unit, t.kind, t.on] }),
    oneOf("unit_event_kind", t.kind, ["opened", "closed", "re-roled", "transferred"]),
    isPlainDate("unit_event_on", t.on),
  ],
);
