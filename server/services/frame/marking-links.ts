import { markings, type Marking } from "@/server/contracts/chart-file";
import type { FrameSwitch } from "@/server/contracts/page";

/** The same page under each marking, and under none. */
export function markingLinks(
  current: string,
  hrefFor: (marking: Marking | "") => string,
): readonly FrameSwitch[] {
  return (["", ...markings] as const).map((marking) => ({
    label: marking || "No marking",
    href: hrefFor(marking),
    current: marking === current,
  }));
}
