import { functionLabels } from "@/server/contracts/labels";
import type { UnitInput, UnitView } from "@/server/contracts/unit";
import type { UnitPosition } from "@/server/engine/position/position";
import type { ServiceContext } from "../context";
import { comparisonOf } from "../change/comparison";
import { sinceWords } from "../change/since-words";
import { frameView } from "../frame/frame-view";
import { loadAgainst } from "../positions/load-against";
import type { Position } from "../positions/load-position";
import { unitsAddress } from "../units/units-address";
import { UnitsInput } from "@/server/contracts/units";
import { cannotSay } from "./cannot-say";
import { causesView } from "./causes-view";
import { figureViews } from "./figure-views";
import { comingView } from "./coming-view";
import { findUnit } from "./find-unit";
import { staffingGauge, workloadGauge } from "./gauge-views";
import { gradesView } from "./grades-view";
import { riskPanel } from "./risk-panel";
import { trendView } from "./trend-view";
import { changeLimits, unitChangeWords } from "./unit-change-words";
import { unitAddress } from "./unit-address";
import { unitHeadline } from "./unit-headline";
import { unitOfficers } from "./unit-officers";
import { workView } from "./work-view";

/**
 * One prison, delivery unit or directorate.
 * @throws AppError NOT_FOUND when the position has no such unit
 */
export async function getUnit(context: ServiceContext, input: UnitInput): Promise<UnitView> {
  const { position, unit } = await findUnit(context, input);
  const against = await loadAgainst(context, position, input.against);
  const comparison = against && comparisonOf(position, against);
  return {
    frame: frameView(position, against, (state) => unitAddress(unit.unit.code, state)),
    code: unit.unit.code,
    name: unit.unit.name,
    otherNames: (position.names.get(unit.unit.code) ?? []).filter((name) => name !== unit.unit.name),
    trail: trail(position, against, unit),
    headline: [
      ...unitHeadline(unit, position.inputs.get(input.code)?.weeks[0]?.week),
      ...(comparison ? unitChangeWords(comparison, unit) : []),
    ],
    workload: unit.workload.basis === "none" ? null : workloadGauge(position, unit, comparison),
    staffing: staffingGauge(position, unit, comparison),
    causes: causesView(position, unit),
    jumps: jumps(unit),
    officers: unitOfficers(position, unit),
    work: workView(position, unit),
    coming: comingView(position, unit),
    risk: await riskPanel(context, position, unit, comparison),
    figures: figureViews(position, unit, comparison),
    changesSince: comparison && sinceWords(comparison),
    grades: gradesView(position, unit),
    trend: await trendView(context, position, unit),
    cannotSay: [...(comparison ? changeLimits(unit) : []), ...cannotSay(unit)],
  };
}

/** Which, how long, why: one link away from the head of a delivery unit's page. */
function jumps({ unit: { service }, workload }: UnitPosition): UnitView["jumps"] {
  if (service !== "probation" || workload.basis !== "points") return [];
  return [
    { label: "Why this workload", href: "#causes" },
    { label: "How long", href: "#trend" },
    { label: "Officers by band", href: "#officers-heading" },
    { label: "By grade and tier", href: "#work" },
    { label: "What is coming", href: "#coming" },
  ];
}

function trail(position: Position, against: Position | null, { unit }: UnitPosition): UnitView["trail"] {
  const all = UnitsInput.parse({ at: position.baseline.name, against: against?.baseline.name });
  const parent = position.snapshot.units.find(({ code }) => code === unit.parent);
  const steps = [{ label: "Units", href: unitsAddress(all) }];
  if (parent && parent.kind !== "service")
    steps.push({ label: parent.name, href: unitsAddress(all, { group: parent.code }) });
  if (unit.service === "prison" && unit.unitFunction)
    steps.push({
      label: functionLabels[unit.unitFunction],
      href: unitsAddress(all, { function: unit.unitFunction }),
    });
  return steps;
}
