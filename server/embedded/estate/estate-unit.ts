import type { PlainDate } from "@/server/engine/facts";
import type { Service, UnitFunction, UnitKind } from "@/server/engine/vocabulary";
import type { UnitRoleRow } from "@/server/imports/batch-rows";

/** One place of the estate as the shipped files describe it. */
export interface EstateUnit {
  readonly code: string;
  readonly name: string;
  readonly service: Service;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly opens: PlainDate | null;
  readonly closes: PlainDate | null;
  readonly staffingNote: string | null;
  /** What it was for, oldest first; a role holds until the next one begins. */
  readonly roles: readonly EstateRole[];
}

export interface EstateRole {
  readonly function: UnitFunction;
  readonly sex: UnitRoleRow["sex"];
  readonly from: PlainDate | null;
}
