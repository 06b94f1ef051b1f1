import type { OverviewTable } from "@/server/contracts/overview";
import type { FrameState } from "../frame/frame-view";

/** Address of the front page with the position it shows and the one it is set against. */
export function overviewAddress({ at, against }: FrameState): string {
  return `/?${queryOf({ at, against })}`;
}

/** Address of one of its tables as a file. */
export function overviewFile({ at, against }: FrameState, table: OverviewTable): string {
  return `/overview.csv?${queryOf({ at, against })}&table=${table}`;
}

function queryOf({ at, against }: FrameState): string {
  return new URLSearchParams(against ? { at, against } : { at }).toString();
}
