import { sql } from "drizzle-orm";
import type { PlainDate, UnitEvent } from "../../server/engine/facts";
import type { Service, UnitKind } from "../../server/engine/vocabulary";
import { rowsOf, type Tx } from "../transaction";

/** A unit of any date, with every name that it has or had. */
export interface EstateRecord {
  readonly code: string;
  readonly service: Service;
  readonly kind: UnitKind;
  readonly opens: PlainDate | null;
  readonly closes: PlainDate | null;
  readonly names: readonly EstateName[];
  readonly events: readonly UnitEvent[];
}

export interface EstateName {
  readonly name: string;
  /** 1 for a name that is or was shown, 0 for one by which files call the unit. */
  readonly preferred: 0 | 1;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** All units ever, open or not, by code; names that were shown first, the latest of them first. */
export function readEstate(tx: Tx): Promise<readonly EstateRecord[]> {
  return rowsOf<EstateRecord>(
    tx,
    sql`select u.code, u.service, u.kind, u.opens, u.closes,
        coalesce(n.names, '[]'::json) as names, coalesce(e.events, '[]'::json) as events
      from unit u
      left join lateral (
        select json_agg(json_build_object('name', d.name, 'preferred', d.preferred, 'from', d.from_date, 'to', d.to_date)
          order by d.preferred desc, d.from_date desc, d.name collate "C") as names
        from unit_name d where d.unit = u.code
      ) n on true
      left join lateral (
        select json_agg(json_build_object('kind', v.kind, 'on', v.on_date, 'note', v.note)
          order by v.on_date, v.kind collate "C") as events
        from unit_event v where v.unit = u.code
      ) e on true
      order by u.code collate "C"`,
  );
}
