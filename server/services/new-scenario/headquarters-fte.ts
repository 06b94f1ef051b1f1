import type { Position } from "../positions/load-position";
import { serviceCodes } from "../positions/service-codes";

/** All staff of headquarters and Area Services as last published before a position, and of when; null where none is held. */
export function headquartersFte({ facts }: Position): { readonly fte: number; readonly asOf: string } | null {
  const fact = facts(serviceCodes.headquarters, "in-post-fte");
  return fact?.quantity.known ? { fte: fact.quantity.value, asOf: fact.asOf } : null;
}
