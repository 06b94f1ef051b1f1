import type { Position } from "../positions/load-position";

/** Which position a page shows and which it is set against, as its address says it; `against` may be empty. */
export interface FrameState {
  readonly at: string;
  readonly against: string;
}

export function frameState(position: Position, against: Position | null): FrameState {
  return { at: position.baseline.name, against: against?.baseline.name ?? "" };
}
