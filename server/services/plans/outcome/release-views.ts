import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import { sharingLabels } from "@/server/contracts/measure-labels";
import type { ReleaseView } from "@/server/contracts/plan-outcome";
import type { ReleaseResult } from "@/server/engine/scenario/apply-release";
import { heldRows } from "./held-rows";
import { leftOutUnits } from "./left-out-units";
import type { Outcome } from "./outcome";
import { placementRows } from "./placement-rows";
import { toldMonth } from "./told-month";
import { waterfallChart } from "./waterfall-chart";

/** Each release of headquarters: what is left of its people, where they go and who waits. */
export function releaseViews(outcome: Outcome): readonly ReleaseView[] {
  return outcome.result.releases.map((release, index) => releaseView(outcome, release, index + 1));
}

function releaseView(outcome: Outcome, release: ReleaseResult, number: number): ReleaseView {
  const { month, result } = outcome;
  const whole = result.releases.length > 1 ? " Shortfall and workload are those of the whole plan." : "";
  const placements = release.waves.flatMap((wave) => wave.placements);
  const placed = placements.reduce((sum, { people }) => sum + people, 0);
  const units = new Set(placements.map(({ unit }) => unit)).size;
  const dates = release.waves.map(({ on }) => longDate(on)).join(" and ");
  return {
    key: release.measure,
    heading: `Release of ${dates}: ${decimal(placed)} of ${plural(release.people, "person", "people")} placed in ${plural(units, "unit")}`,
    equation: equation(release),
    waterfall: waterfallChart(outcome, release, number),
    summary: `Shared out by the rule "${ruleWords(outcome, release)}"; where workload falls most stands first. Effective FTE, shortfall after cover and workload of ${toldMonth(outcome)}, without the plan and with it.${whole}`,
    placements: placementRows(outcome, release),
    total: { people: decimal(placed), effectiveFte: decimal(release.waterfall.netFte[month] ?? 0, 1) },
    held: heldRows(release),
    leftOut: leftOutUnits(outcome, release),
  };
}

/** What share of what the release is: of those eligible, and of all headquarters where that is said. */
function equation({ people, poolFte, headquartersFte }: ReleaseResult): string {
  const eligible = `${decimal(people)} of an eligible ${decimal(poolFte)} (${percent((100 * people) / poolFte, 1)})`;
  if (headquartersFte === null) return eligible;
  return `${eligible}; ${percent((100 * people) / headquartersFte, 1)} of all ${decimal(headquartersFte)} headquarters and area services FTE`;
}

function ruleWords({ file }: Outcome, { measure }: ReleaseResult): string {
  const own = file.measures.find(({ id }) => id === measure);
  return own?.type === "headquarters-release" ? sharingLabels[own.sharing].toLowerCase() : "";
}
