import type { RegionSummaryInput, SheetView } from "@/server/contracts/summary";
import type { ServiceContext } from "../../context";
import { frameView } from "../../frame/frame-view";
import { findRegion } from "./find-region";
import { regionSheet } from "./region-sheet";
import { sheetPlaces } from "./sheet-places";
import { sheetView } from "./sheet-view";
import { regionSummaryAddress } from "./summary-address";

/**
 * A probation region or a prison group on one side of A4.
 * @throws AppError NOT_FOUND, with those that there are, where the position has none of that code
 */
export async function getRegionSummary(
  context: ServiceContext,
  { at, marking, code }: RegionSummaryInput,
): Promise<SheetView> {
  const { position, region } = await findRegion(context, { at, code });
  const own = position.baseline.name;
  return sheetView(regionSheet(position, region), {
    frame: frameView(position, null, (state) => regionSummaryAddress(code, { at: state.at, marking })),
    marking,
    hrefFor: (other) => regionSummaryAddress(code, { at: own, marking: other }),
    places: sheetPlaces(position, code, marking),
  });
}
