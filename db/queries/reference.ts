import { sql } from "drizzle-orm";
import type { PlainDate, Unit } from "../../server/engine/facts";
import { insertRows } from "../insert-rows";
import { source, unit, unitEvent, unitName, unitParent, unitRole } from "../schema";
import { rowsOf, type Tx } from "../transaction";

interface Dated {
  readonly unit: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: string;
  readonly published: string;
}

/** The parts of the reference data that one batch brings. */
export interface ReferenceRecords {
  readonly units?: readonly {
    readonly code: string;
    readonly service: string;
    readonly kind: string;
    readonly opens: PlainDate | null;
    readonly closes: PlainDate | null;
    readonly staffingNote: string | null;
  }[];
  readonly names?: readonly (Dated & {
    readonly name: string;
    readonly preferred: 0 | 1;
    readonly source: string;
  })[];
  readonly parents?: readonly (Dated & { readonly hierarchy: string; readonly parent: string })[];
  readonly roles?: readonly (Dated & { readonly function: string; readonly sex: string | null })[];
  readonly events?: readonly {
    readonly unit: string;
    readonly kind: string;
    readonly on: PlainDate;
    readonly note: string;
  }[];
}

/** Stores the sources that are not there yet. */
export function keepSources(tx: Tx, sources: readonly SourceRecord[]): Promise<void> {
  return insertRows(tx, {
    table: source,
    keys: ["id", "title", "publisher", "url", "licence", "attribution", "published"],
    rows: sources,
    isRepeatable: true,
  });
}

/** Stores units and what is said about them, as far as it is not there yet. */
export async function keepReference(tx: Tx, records: ReferenceRecords): Promise<void> {
  const { units = [], names = [], parents = [], roles = [], events = [] } = records;
  const isRepeatable = true;
  await insertRows(tx, {
    ...{ table: unit, rows: units, isRepeatable },
    keys: ["code", "service", "kind", "opens", "closes", "staffingNote"],
  });
  await insertRows(tx, {
    ...{ table: unitName, rows: names, isRepeatable },
    keys: ["unit", "name", "preferred", "from", "to", "source"],
  });
  await insertRows(tx, {
    ...{ table: unitParent, rows: parents, isRepeatable },
    keys: ["unit", "hierarchy", "parent", "from", "to"],
  });
  await insertRows(tx, {
    ...{ table: unitRole, rows: roles, isRepeatable },
    keys: ["unit", "function", "sex", "from", "to"],
  });
  await insertRows(tx, {
    ...{ table: unitEvent, rows: events, isRepeatable },
    keys: ["unit", "kind", "on", "note"],
  });
}

/**
 * The units that are open at a date, with the name, parent and function of that date and all their events, by code.
 * A unit without a name at the date has the name that comes next.
 */
export function readUnits(tx: Tx, asOf: PlainDate): Promise<readonly Unit[]> {
  const isValid = sql`d.from_date <= ${asOf} and (d.to_date is null or d.to_date > ${asOf})`;
  return rowsOf<Unit>(
    tx,
    sql`select u.code, coalesce(n.name, u.code) as name, u.service, u.kind, p.parent, r.function as "unitFunction",
        coalesce(e.events, '[]'::json) as events, u.staffing_note as "staffingNote"
      from unit u
      left join lateral (
        select d.name from unit_name d where d.unit = u.code and d.preferred = 1
        order by (${isValid}) desc, d.from_date, d.name collate "C" limit 1
      ) n on true
      left join lateral (
        select d.parent from unit_parent d where d.unit = u.code and d.hierarchy = 'management' and ${isValid}
        order by d.from_date desc limit 1
      ) p on true
      left join lateral (
        select d.function from unit_role d where d.unit = u.code and ${isValid} order by d.from_date desc limit 1
      ) r on true
      left join lateral (
        select json_agg(json_build_object('kind', v.kind, 'on', v.on_date, 'note', v.note)
          order by v.on_date, v.kind collate "C") as events
        from unit_event v where v.unit = u.code
      ) e on true
      where (u.opens is null or u.opens <= ${asOf}) and (u.closes is null or u.closes > ${asOf})
      order by u.code collate "C"`,
  );
}

export interface UnitAlias {
  readonly unit: string;
  readonly name: string;
}

/** Every name that a unit has or had, for readers of files. */
export function readUnitNames(tx: Tx): Promise<readonly UnitAlias[]> {
  return rowsOf<UnitAlias>(
    tx,
    sql`select distinct unit collate "C" as unit, name collate "C" as name from unit_name order by 1, 2`,
  );
}
