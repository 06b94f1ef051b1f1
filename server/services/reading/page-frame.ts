import type { FrameView } from "@/server/contracts/page";
import { frameView } from "../frame/frame-view";
import { pageAddress } from "../frame/page-address";
import type { Position } from "../positions/load-position";

/**
 * The frame of a page that compares nothing: links from it still keep what the reader compares with elsewhere, and
 * another position what the page is filtered by.
 */
export function pageFrame(
  position: Position,
  path: string,
  against: string,
  filters: Readonly<Record<string, string>> = {},
): FrameView {
  const isHeld = position.baselines.some(({ name }) => name === against && name !== position.baseline.name);
  const kept = isHeld ? against : "";
  const frame = frameView(position, null, ({ at }) =>
    pageAddress(path, ["at", "against", ...Object.keys(filters)], {
      ...filters,
      ...{ at, against: at === kept ? "" : kept },
    }),
  );
  return { ...frame, comparisons: [], query: frame.query + (isHeld ? `&against=${against}` : "") };
}
