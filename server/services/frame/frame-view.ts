import { longDate } from "@/server/contracts/format";
import { qualityLabels } from "@/server/contracts/labels";
import { engineVersion, type FrameView } from "@/server/contracts/page";
import { worstQuality } from "@/server/engine/position/figure";
import type { Service } from "@/server/engine/vocabulary";
import { sources } from "@/server/parameters/sources";
import type { Position } from "../positions/load-position";

const sentenceEnd = /(?<=\.) (?=[A-Z])/;
const sentences = Object.values(sources).flatMap((source) => source.attribution.split(sentenceEnd));
/** Each sentence that a licence asks for, once. */
const attributions = [...new Set(sentences)].filter((line) => !line.startsWith("Plimsoll"));

/** What every page of a position carries; `hrefFor` gives the same page for another baseline. */
export function frameView(position: Position, hrefFor: (baseline: string) => string): FrameView {
  const { baseline, baselines } = position;
  return {
    baseline: baseline.name,
    asOf: baseline.asOf,
    switches: baselines.map((other) => ({
      label: other.title,
      href: hrefFor(other.name),
      current: other.name === baseline.name,
    })),
    comparisons: [],
    against: null,
    query: `?at=${baseline.name}`,
    context: [
      `Position at ${longDate(baseline.asOf)}`,
      "Baseline",
      `Data quality: prison officers ${qualityOf(position, "prison")}, delivery units ${qualityOf(position, "probation")}`,
      `Model ${engineVersion}`,
    ],
    attributions,
  };
}

/** Worst grade of the staffing figures that a service has. */
function qualityOf(position: Position, service: Service): string {
  const grades = position.units
    .filter(({ unit, staffing }) => unit.service === service && staffing.shortfallPercent.known)
    .map(({ staffing }) => staffing.quality);
  const worst = worstQuality(grades);
  return `${worst} (${qualityLabels[worst]})`;
}
