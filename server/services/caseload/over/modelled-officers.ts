import { notForPublication } from "@/server/contracts/labels";
import type { Position } from "../../positions/load-position";

/** Why an answer about officers by week may not be published, and which file would cure that; null where no week is modelled. */
export function modelledOfficers({
  snapshot,
}: Pick<Position, "snapshot">): { readonly heading: string; readonly words: string } | null {
  if (!snapshot.weekSums.some(({ quality }) => quality === "D")) return null;
  return {
    heading: notForPublication,
    words:
      "The officers behind this answer are modelled from published totals. An officer-week file from the Workload Measurement Tool would make it an answer: week, officer, unit, grade, hours, points.",
  };
}
