import type { PositionSummaryInput, SheetView } from "@/server/contracts/summary";
import type { ServiceContext } from "../../context";
import { frameView } from "../../frame/frame-view";
import { loadOverviewSource } from "../../overview/load-overview-source";
import { loadPosition } from "../../positions/load-position";
import { positionSheet } from "./position-sheet";
import { sheetPlaces } from "./sheet-places";
import { sheetView } from "./sheet-view";
import { positionSummaryAddress } from "./summary-address";

/** The position of prisons and probation on one side of A4. */
export async function getPositionSummary(
  context: ServiceContext,
  { at, marking }: PositionSummaryInput,
): Promise<SheetView> {
  const position = await loadPosition(context, at);
  const source = await loadOverviewSource(context, position, null);
  const own = position.baseline.name;
  return sheetView(positionSheet(source, marking), {
    frame: frameView(position, null, (state) => positionSummaryAddress({ at: state.at, marking })),
    marking,
    hrefFor: (other) => positionSummaryAddress({ at: own, marking: other }),
    places: sheetPlaces(position, "", marking),
  });
}
