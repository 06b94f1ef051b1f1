import type { Fact } from "../../../engine/facts";
import { known, unknown, type Quantity } from "../../../engine/quantity";
import type { ReadContext, ReadSummary, TotalCheck, UnitMatch } from "../../file-reader";
import type { ImportIssue } from "../../issue";
import type { Figure } from "../../read-figure";
import type { OpenedFile, SheetRow } from "../../sheet";
import { findPublishedCentre } from "../find-published-centre";
import { findPublishedUnit } from "../find-published-unit";
import { publishedFact } from "../published-fact";
import { bulletinChecks } from "./bulletin-checks";
import { figureIssues, nameless, noRows, otherSheets, twice } from "./bulletin-issues";
import { bulletinRow, type BulletinRow } from "./bulletin-row";
import { bulletinSource } from "./bulletin-source";
import { bulletinSums } from "./bulletin-sums";
import { isCount } from "./is-count";
import type { FoundBulletin } from "./find-bulletin";
import { nationalFacts } from "./national-facts";
import { reportDate } from "./report-date";

/** What a row says. */
interface RowRead {
  readonly isUnit: boolean;
  readonly facts: readonly Fact[];
  readonly issues: readonly ImportIssue[];
}

const nothing: RowRead = { isUnit: false, facts: [], issues: [] };

/** Goes through a bulletin row by row and remembers what its totals are held against. */
export function bulletinReading(file: OpenedFile, found: FoundBulletin, { units, today }: ReadContext) {
  const { columns } = found;
  const sheet = found.sheet.name === "" ? null : found.sheet.name;
  const dated = reportDate(found.firstRows, today, sheet);
  const date = "date" in dated ? dated.date : null;
  const sums = bulletinSums();
  const checks: TotalCheck[] = [];
  const matches = new Map<string, UnitMatch>();
  const rowOfUnit = new Map<string, number>();
  let useable: number | null = null;
  let hasTotal = false;

  function unitRow(row: BulletinRow): RowRead {
    const column = String(found.head.cells[columns.name]).trim();
    const place = { sheet, row: row.number, column };
    const find = sums.inCentres ? findPublishedCentre : findPublishedUnit;
    const { match, issue: blamed } = find(row.name, ["establishment"], date ?? today, units, place);
    if (match.unit === null && (row.is === "text" || hasTotal)) return nothing;
    if (match.unit === null) matches.set(row.name, match);
    else if (row.is === "text" && hasTotal) return nothing;
    const issues = [...(blamed ? [blamed] : []), ...figureIssues(row, sheet)];
    sums.add(row.figures);
    if (match.unit === null) return { isUnit: true, facts: [], issues };
    matches.set(row.name, match);
    const before = rowOfUnit.get(match.unit);
    if (before !== undefined) issues.push(twice(before, { ...place, value: row.name }));
    rowOfUnit.set(match.unit, row.number);
    return { isUnit: true, facts: facts(match.unit, row), issues };
  }

  function facts(unit: string, row: BulletinRow): Fact[] {
    if (date === null) return [];
    const locator = `${file.name}, row ${row.number}`;
    return row.figures.map(({ measure, figure }) =>
      publishedFact({
        unit,
        measure,
        asOf: date,
        quantity: quantityOf(figure),
        source: bulletinSource,
        locator,
      }),
    );
  }

  function totalRow(row: BulletinRow): RowRead {
    const { checks: made, issues } = bulletinChecks(row, row.is === "total" ? sums.all : sums.section, sheet);
    checks.push(...made);
    if (row.is === "total") {
      hasTotal = true;
      const printed = row.figures.find(({ measure }) => measure === "operational-capacity")?.figure;
      useable = printed !== undefined && isCount(printed) ? printed : null;
    } else sums.closeSection();
    return { isUnit: false, facts: [], issues: [...issues, ...figureIssues(row, sheet)] };
  }

  return {
    headIssues: [...("issue" in dated ? [dated.issue] : []), ...otherSheets(found)],
    row(this: void, raw: SheetRow): RowRead {
      const row = bulletinRow(raw, columns);
      switch (row.is) {
        case "nothing":
          return nothing;
        case "centres":
          sums.beginCentres();
          return nothing;
        case "total":
        case "sub-total":
          return totalRow(row);
        case "nameless":
          return hasTotal ? nothing : { isUnit: false, facts: [], issues: [nameless(row, sheet)] };
        case "text":
        case "unit":
          return unitRow(row);
      }
    },
    nationalFacts: () =>
      date === null || !hasTotal ? [] : nationalFacts(file.name, date, sums.prisons, useable),
    endIssues: () => (rowOfUnit.size > 0 || matches.size > 0 ? [] : [noRows(sheet)]),
    summary: (): ReadSummary => ({
      reportDate: date,
      totals: {
        population: sums.all.population,
        operationalCapacity: sums.all["operational-capacity"],
        baselineCna: sums.all["baseline-cna"],
        inUseCna: sums.all["in-use-cna"],
      },
      checks,
      matches: [...matches.values()],
    }),
  };
}

function quantityOf(figure: Figure): Quantity {
  return isCount(figure) ? known(figure) : unknown("not-reported");
}
