import { notForPublication } from "@/server/contracts/labels";
import type { FoundChart } from "./find-chart";

/** What a chart must say of itself, within the picture too; null where all of it is published. */
export function modelledWarning({ modelled }: Pick<FoundChart, "modelled">): string | null {
  return modelled ? notForPublication : null;
}
