import type { Marking } from "@/server/contracts/chart-file";
import type { FrameSwitch, FrameView } from "@/server/contracts/page";
import type { SheetView } from "@/server/contracts/summary";
import { changesAddress } from "../changes/changes-address";
import type { SheetContent } from "./sheet-content";
import { markingLinks } from "../../frame/marking-links";

interface SheetOffers {
  readonly frame: FrameView;
  readonly marking: Marking | "";
  /** The same summary under another marking. */
  readonly hrefFor: (marking: string) => string;
  readonly places: readonly FrameSwitch[];
  /** What it is set against to say what changed; empty takes the position before. */
  readonly run?: string;
}

/** A summary with what is offered beside it. */
export function sheetView(
  { files, ...content }: SheetContent,
  { frame, marking, hrefFor, places, run = "" }: SheetOffers,
): SheetView {
  return {
    ...content,
    frame: { ...frame, comparisons: [] },
    marking: marking || null,
    ways: {
      ...{ files, places },
      questionHref: `/summaries/questions${frame.query}`,
      changesHref: changesAddress({ from: "", to: run === "" ? frame.baseline : "", run, marking }),
      positions: frame.switches,
      markings: markingLinks(marking, hrefFor),
    },
  };
}
