import type { Band } from "@/server/contracts/words";
import { loadBarMarkup } from "./load-bar-markup";

interface LoadBarProps {
  /** Workload in %. */
  readonly percent: number | null;
  readonly band: Band | null;
}

/** The load bar by itself, outside the rows that are written as markup. */
export function LoadBar({ percent, band }: LoadBarProps) {
  return <span dangerouslySetInnerHTML={{ __html: loadBarMarkup(percent, band) }} />;
}
