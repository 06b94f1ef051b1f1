import { UnitsInput } from "@/server/contracts/units";
import { frameState } from "../frame/frame-state";
import type { OverviewSource } from "./overview-source";

/** State of the units page that shows the same position, set against the same other one. */
export function unitsState({ position, against }: OverviewSource): UnitsInput {
  return UnitsInput.parse(frameState(position, against?.position ?? null));
}
