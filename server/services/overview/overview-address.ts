import type { OverviewTable } from "@/server/contracts/overview";
import { frameState, type FrameState } from "../frame/frame-state";
import { pageAddress } from "../frame/page-address";
import type { OverviewSource } from "./overview-source";

/** Address of the front page with the position it shows and the one it is set against. */
export function overviewAddress(state: FrameState): string {
  return pageAddress("/", ["at", "against"], state);
}

/** Address of one of its tables as a file. */
export function overviewFile({ position, against }: OverviewSource, table: OverviewTable): string {
  const state = { ...frameState(position, against?.position ?? null), table };
  return pageAddress("/overview.csv", ["at", "against", "table"], state);
}
