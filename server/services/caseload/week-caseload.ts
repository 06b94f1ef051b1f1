import type { CaseloadInput, CaseloadView, WeekMeasure } from "@/server/contracts/caseload";
import { caseloadMeasures } from "@/server/contracts/caseload";
import { longDate, percent, plural } from "@/server/contracts/format";
import { officersByBand } from "@/server/engine/workload/officers-by-band";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { loadSuppressedBands } from "../positions/suppressed-bands";
import { groupNameIn } from "../units/group-name-in";
import { measureWords } from "./caseload-labels";
import type { CaseloadScope } from "./caseload-scope";
import { casesMatrix } from "./cases-matrix";
import { tierColumns } from "./tier-columns";
import { measureOf } from "./caseload-state";
import { weekHeadline } from "./caseload-headline";
import { missingWeeks } from "./missing-weeks";
import { officersStrip } from "./officers-strip";
import { riskKey } from "./risk-key";
import { rowHref } from "./row-href";
import { orderedRows } from "./row-order";
import { weekColumns } from "./week-columns";
import { weekGrid, type WeekGrid } from "./week-grid";
import { tooLarge, weekSpans } from "./week-links";
import { firstRead, loadHeldSpan } from "./held-span";
import { weekSpan } from "./week-span";
import { sumWeekRow, unitWeekRow, type WeekRowGrounds } from "./week-rows";

export type CaseloadParts = Pick<
  CaseloadView,
  "headline" | "strip" | "years" | "spans" | "tooLarge" | "table" | "matrix" | "notes"
>;

/** Delivery units or regions by week. */
export async function weekCaseload(
  context: ServiceContext,
  position: Position,
  input: CaseloadInput,
  scope: CaseloadScope,
  query: string,
  most: number,
): Promise<CaseloadParts> {
  const { first, last, held } = await loadHeldSpan(context, position);
  const rowCount = (scope.groups ?? scope.units).length;
  const measure = weekMeasure(input);
  const span = weekSpan({ weeks: measure === "tiers" ? "" : input.weeks }, held, rowCount, most);
  const units = scope.whole.units;
  const from = span.fits ? firstRead(first, last, span.count) : last;
  const grid = await weekGrid(context, position, { units, from, measure });
  const weeks = span.fits ? weekColumns(measure, grid.held, grid.ahead, span.count) : [];
  const columns = measure === "tiers" ? tierColumns : weeks;
  const sparkWeeks = weeks.filter(({ projected }) => !projected).map(({ date }) => date);
  const grounds: WeekRowGrounds = {
    ...{ position, measure, columns, sparkWeeks, held: grid.held },
    hrefOf: rowHref(input, query, position),
  };
  return {
    headline: weekHeadline(position, grid, units),
    strip: await strip(context, position, input, grid, scope),
    years: [],
    spans: measure === "tiers" ? [] : weekSpans(input, held),
    tooLarge: span.fits ? null : tooLarge(position, input, rowCount, span.count, most),
    notes: [...(span.note === null ? [] : [span.note]), ...missingWeeks(grid, units, sparkWeeks)],
    matrix: matrix(grounds, scope, grid),
    table: {
      ...heads(position, input, scope, grid),
      ...{ columns, weekly: true },
      rows: span.fits ? rows(grounds, grid, scope, input) : [],
      levels: measure === "risk" ? riskKey(position.parameters) : [],
      total:
        measure === "risk"
          ? null
          : sumWeekRow(grounds, scope.whole.sum, grid.ofUnits(units), { ...scope.whole, name: scope.name })
              .row,
    },
  };
}

/** Where the sum of all that is shown may be told of. */
function matrix({ position, measure, held }: WeekRowGrounds, { name, whole }: CaseloadScope, grid: WeekGrid) {
  const week = held.at(-1) ?? "";
  const isShown = grid.ofUnits(whole.units).get(week)?.suppressed === false;
  return measure === "tiers" && isShown ? casesMatrix(position, { ...whole, name }, week) : null;
}

function weekMeasure(input: CaseloadInput): WeekMeasure {
  const measure = measureOf(input);
  return caseloadMeasures.probation.find((own) => own === measure) ?? "workload";
}

function rows(
  grounds: WeekRowGrounds,
  grid: WeekGrid,
  { groups, units }: CaseloadScope,
  { sort, region }: CaseloadInput,
) {
  const groupName = region ? () => "" : groupNameIn(grounds.position);
  const sorted = groups
    ? groups.map((group) => sumWeekRow(grounds, group.sum, grid.ofUnits(group.units), group))
    : units.map((unit) => unitWeekRow(grounds, unit, grid.ofUnit(unit.unit.code), groupName(unit)));
  return orderedRows(sorted, sort);
}

function heads(
  { parameters }: Position,
  input: CaseloadInput,
  { name, groups, units }: CaseloadScope,
  { held }: WeekGrid,
) {
  const { label, spoken } = measureWords[measureOf(input)];
  const rule = `${percent(parameters.value("line.over"))} for ${plural(parameters.value("rule.sustained-weeks"), "week")}`;
  const order = {
    "": `Worst first: ${groups ? "most units" : "mean"} over ${rule}, then workload. `,
    organisation: "By region, then name. ",
    name: "By name. ",
  }[input.sort];
  const isTiers = measureOf(input) === "tiers";
  const count = groups ? plural(groups.length, "region") : plural(units.length, "delivery unit");
  return {
    heading: `${label} by ${groups ? "region" : "delivery unit"}${isTiers ? "" : " and week"}${input.region ? `, ${name}` : ""}`,
    summary: `${count}. ${order}Up to the week of ${longDate(held.at(-1) ?? "")}. Modelled from national totals, not for publication: figures by delivery unit are not published.`,
    unitHead: groups ? "Region" : "Delivery unit",
    measureLabel: label,
    columnsHead: isTiers ? "Cases held" : `${label}, week of`,
    overHead: `Mean over ${percent(parameters.value("line.over"))}`,
    projectedHead: "Projected, nothing changed",
    spoken,
  };
}

/** The officers of the latest week; null on the map, and where they are too few to be told of in bands. */
async function strip(
  context: ServiceContext,
  position: Position,
  { view }: CaseloadInput,
  { held }: WeekGrid,
  { name, whole }: CaseloadScope,
) {
  if (view === "map") return null;
  const { parameters } = position;
  const week = held.at(-1) ?? "";
  const reported = whole.units
    .flatMap(({ unit }) => position.inputs.get(unit.code)?.latest ?? [])
    .filter((row) => row.week === week);
  const officers = officersByBand(reported, parameters).reduce((sum, count) => sum + count.officers, 0);
  const bands = await loadSuppressedBands(context, position);
  const shown = bands.of(whole.sum.unit.code, week);
  if (!shown || officers < parameters.value("disclosure.minimum-officers")) return null;
  const mean = whole.sum.workload.percent.quantity;
  return officersStrip(shown, { name, officers, parameters, week, mean });
}
