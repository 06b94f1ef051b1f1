import type { OverviewTable } from "@/server/contracts/overview";
import { frameState, type FrameState } from "../frame/frame-state";
import type { OverviewSource } from "./overview-source";

/** Address of the front page with the position it shows and the one it is set against. */
export function overviewAddress(state: FrameState): string {
  return `/?${queryOf(state)}`;
}

/** Address of one of its tables as a file. */
export function overviewFile({ position, against }: OverviewSource, table: OverviewTable): string {
  return `/overview.csv?${queryOf(frameState(position, against?.position ?? null))}&table=${table}`;
}

function queryOf({ at, against }: FrameState): string {
  return new URLSearchParams(against ? { at, against } : { at }).toString();
}
