import { longDate, longTime } from "@/server/contracts/format";
import { engineVersion, type FrameView } from "@/server/contracts/page";
import { dataQuality } from "../frame/data-quality";
import { frameView } from "../frame/frame-view";
import type { Position } from "../positions/load-position";
import type { FoundPlan } from "../scenarios/find-plan";

/** What every page of one plan carries: the position that it starts from and which of its versions this is. */
export function planFrame(position: Position, { file, kept }: FoundPlan): FrameView {
  const frame = frameView(position, null, () => "");
  return {
    ...frame,
    ...{ switches: [], comparisons: [] },
    context: [
      `Position of ${longDate(position.baseline.asOf)}`,
      `Scenario: ${file.title}, ${versionWords(kept)}`,
      dataQuality(position),
      `Model ${engineVersion}`,
    ],
  };
}

function versionWords(kept: FoundPlan["kept"]): string {
  if (kept === null) return "example, read-only";
  const { version, isHead } = kept;
  const saved = `version ${version.number}, saved ${longTime(version.at)} by ${version.actor}`;
  return isHead ? saved : `${saved}, not the newest`;
}
