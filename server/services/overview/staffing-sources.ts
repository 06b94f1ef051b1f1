import type { Service } from "@/server/engine/vocabulary";
import { sourceTitle } from "../explain/explain-steps";
import type { Position } from "../positions/load-position";

/** Where the staff in post of a service's units are told, in words. */
export function staffingSources({ units }: Position, service: Service): string {
  const sources = units.flatMap(({ unit, staffing: { inPost } }) =>
    unit.service === service && inPost.fact && inPost.quantity.known ? [inPost.fact.source] : [],
  );
  return [...new Set(sources)].sort().map(sourceTitle).join("; ");
}
