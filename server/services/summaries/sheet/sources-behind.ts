import { sourceTitle } from "../../explain/explain-steps";
import { aggregates } from "../../positions/aggregates";
import type { Position } from "../../positions/load-position";

/** Titles of the publications that the national figures of a position are read from. */
export function sourcesBehind(position: Position): readonly string[] {
  const { prison, probation } = position.national;
  const facts = [prison?.inPost, prison?.required, probation?.inPost, probation?.required];
  const mean = aggregates(position).get("PROBATION")?.publishedWorkload?.fact;
  const titles = [...facts, mean].flatMap((fact) => (fact ? [sourceTitle(fact.source)] : []));
  return [...new Set([...titles, "Plimsoll model"])];
}
