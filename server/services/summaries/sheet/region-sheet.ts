import { notForPublication } from "@/server/contracts/labels";
import { decimal, longDate, percent, plural, quantityText } from "@/server/contracts/format";
import type { SheetNumber } from "@/server/contracts/summary";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { sourceTitle } from "../../explain/explain-steps";
import { frameState } from "../../frame/frame-state";
import { unitsOf } from "../../overview/service-nouns";
import type { Position } from "../../positions/load-position";
import { unitsAddress } from "../../units/units-address";
import { UnitsInput } from "@/server/contracts/units";
import { loadAtLine, officersToLine } from "./line-words";
import { sheetChart } from "./sheet-chart";
import type { SheetContent } from "./sheet-content";
import { sheetFoot } from "./sheet-foot";
import { isProbation, officersOf, regionHeadline, regionTitle } from "./region-headline";
import { unitCharts } from "./unit-charts";

/** A probation region or a prison group, for one side of A4. */
export function regionSheet(position: Position, region: AggregatePosition): SheetContent {
  const { unit } = region;
  const title = regionTitle(region);
  const units = UnitsInput.parse({ ...frameState(position, null), group: unit.code });
  return {
    title,
    warning: warningOf(region),
    status: [`Position at ${longDate(position.baseline.asOf)}`, "Not assured"],
    headline: [regionHeadline(position, region)],
    note: noteOf(position, region),
    numbers: numbers(position, region),
    caveats: caveats(region),
    charts: unitCharts(position, region).map((chart) => sheetChart(chart, null, "high")),
    noCharts: "No officers are published for its units, so there is nothing to draw.",
    parts: [
      { heading: "What would change this", lines: wouldChange(position, region) },
      { heading: "What this cannot tell you", lines: cannotTell(region) },
    ],
    foot: sheetFoot({ position, title, sources: sourcesOf(position, region) }),
    files: [{ label: "Its units (CSV)", href: unitsAddress(units, {}, "/units.csv") }],
  };
}

function warningOf({ staffing, workload }: AggregatePosition): string | null {
  if (staffing.quality === "D") return notForPublication;
  return workload.percent.quantity.known ? "Workload modelled: not for publication" : null;
}

function noteOf(position: Position, region: AggregatePosition): string {
  const { unitsOver, unitsSustained, unit, workload } = region;
  const over = percent(position.parameters.value("line.over"));
  const how = workload.basis === "points" ? "modelled" : "inferred";
  if (unitsOver.of === 0) return "To note. No workload of its units is known. No range is given.";
  const weeks = plural(position.parameters.value("rule.sustained-weeks"), "week");
  const sustained = unitsSustained
    ? `; ${decimal(unitsSustained.count)} for ${weeks} or more, on their mean`
    : "";
  return `To note. ${decimal(unitsOver.count)} of ${unitsOf(unit.service, unitsOver.of)} ${unitsOver.of === 1 ? "carries" : "carry"} more than ${over} workload (${how})${sustained}. No range is given: one value of each is worked out.`;
}

function numbers(position: Position, region: AggregatePosition): readonly SheetNumber[] {
  const { staffing, workload, unitsPastLine, unit, sums } = region;
  const { required, inPost, shortfallPercent, quality } = staffing;
  const line = percent(position.parameters.value("line.reference-gap"));
  const modelled = quality === "D" ? ", modelled" : "";
  const how =
    workload.basis === "points" ? "modelled, official points" : "inferred from staffing and crowding";
  const nobody = "officers in post and required are not published";
  return [
    {
      value: quantityText(shortfallPercent, (value) => percent(value, 1)),
      before: null,
      words: shortfallPercent.known
        ? `short of ${officersOf(region)}: ${quantityText(inPost.quantity, decimal)} in post of ${quantityText(required.quantity, decimal)} required, FTE, ${unitsOf(unit.service, sums.unitsKnown)}${modelled}`
        : nobody,
    },
    {
      value: quantityText(workload.percent.quantity, percent),
      before: null,
      words: workload.percent.quantity.known
        ? `mean workload, ${how}, ${unitsOf(unit.service, workload.units)}, ${longDate(workload.percent.asOf)}`
        : "mean workload: no unit has figures at this date",
    },
    unitsPastLine.of === 0
      ? { value: "[x]", before: null, words: `units past the ${line} line: ${nobody}` }
      : {
          value: `${decimal(unitsPastLine.count)} of ${decimal(unitsPastLine.of)}`,
          before: null,
          words: `${unit.service === "probation" ? "delivery units" : "prisons"} past the ${line} line${modelled}`,
        },
  ];
}

function caveats(region: AggregatePosition): readonly string[] {
  if (isProbation(region))
    return [
      "Every figure of this page is modelled: the published national total, spread by population and by the vacancies of September 2023. Not for publication.",
      "Workload is made so that it meets the published national mean: no week of any delivery unit is published.",
      "The number required is scaled to the latest national requirement, which has a date of its own.",
    ];
  if (region.sums.unitsKnown === 0)
    return [
      "Officers of its prisons are not in the published statistics: nothing here is nought, it is not known.",
      "Its prisons are in the count of prisons and in no sum of officers.",
    ];
  const targets =
    region.staffing.quality === "D"
      ? "Targets by prison at this date are modelled from the published national target: not for publication."
      : "In post and target of each prison are recovered from the published gap and percentage.";
  return [
    "A prison target is staffing for the full regime and includes leave and sickness: a shortfall is not a count of vacancies.",
    "Workload is inferred from officers and crowding: no prison’s workload is measured.",
    targets,
  ];
}

function wouldChange(position: Position, region: AggregatePosition): readonly string[] {
  const line = position.parameters.value("line.reference-gap");
  const gross = region.grossShortfallFte;
  return [
    officersToLine(region, officersOf(region), line),
    gross.known
      ? `${decimal(gross.value)} FTE would fill every unit that is short: a surplus does not help a neighbour.`
      : "",
    loadAtLine(line),
  ].filter((words) => words !== "");
}

function cannotTell(region: AggregatePosition): readonly string[] {
  const { sums, unit } = region;
  const missing = sums.units - sums.unitsKnown;
  const unknown =
    missing > 0
      ? [
          `${decimal(missing)} of its ${unitsOf(unit.service, sums.units)} have no officer figures and are in no sum.`,
        ]
      : [];
  return isProbation(region)
    ? [
        "What single officers or delivery units really carry: it is not published.",
        "Work that points do not count, and staff of other grades.",
        ...unknown,
      ]
    : [
        "What a prison’s officers really carry: it is inferred from how many there are and how full it is.",
        ...unknown,
        "Staff of other grades and of contractors.",
      ];
}

/** Publications that its units' officers are read from. */
function sourcesOf(position: Position, { unit }: AggregatePosition): readonly string[] {
  const facts = position.units
    .filter((one) => one.unit.parent === unit.code)
    .flatMap(({ staffing }) => [staffing.inPost.fact, staffing.required.fact]);
  const titles = facts.flatMap((fact) => (fact ? [sourceTitle(fact.source)] : []));
  return [...new Set([...titles, "Plimsoll model"])];
}
