import type { FrameSwitch } from "@/server/contracts/page";
import { serviceLabels } from "@/server/contracts/labels";
import type { Position } from "../../positions/load-position";
import { groupUnits } from "../../units/group-units";
import { positionSummaryAddress, regionSummaryAddress } from "./summary-address";

/** The summaries of one position: the whole, each region and each group. */
export function sheetPlaces(position: Position, current: string, marking: string): readonly FrameSwitch[] {
  const state = { at: position.baseline.name, marking };
  return [
    { label: "All", href: positionSummaryAddress(state), current: current === "" },
    ...groupUnits(position)
      .filter(({ service }) => service !== "headquarters")
      .map(({ code, name, service }) => ({
        label: `${name} (${serviceLabels[service].toLowerCase()})`,
        href: regionSummaryAddress(code, state),
        current: code === current,
      })),
  ];
}
