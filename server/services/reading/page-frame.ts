import type { FrameView } from "@/server/contracts/page";
import { frameView } from "../frame/frame-view";
import type { Position } from "../positions/load-position";

/** The frame of a page that compares nothing: links from it still keep what the reader compares with elsewhere. */
export function pageFrame(position: Position, path: string, against: string): FrameView {
  const isHeld = position.baselines.some(({ name }) => name === against && name !== position.baseline.name);
  const kept = isHeld ? `&against=${against}` : "";
  const frame = frameView(position, null, ({ at }) => `${path}?at=${at}${at === against ? "" : kept}`);
  return { ...frame, comparisons: [], query: frame.query + kept };
}
