import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import { riskLevelLabels, type UnitRiskView } from "@/server/contracts/error-risk";
import { markOf } from "@/server/contracts/unknown-words";
import type { WatchFlag, WatchRow } from "@/server/contracts/watch-list";
import type { PlainDate } from "@/server/engine/facts";
import type { SustainedRun } from "@/server/engine/workload/sustained-overload";
import { explainAddress } from "../explain/explain-address";
import type { Position } from "../positions/load-position";
import { times, unitRiskView } from "../risk/unit-risk-view";
import { unitAddress } from "../unit/unit-address";
import { historyView, unitHistory } from "./watch-history";
import { watchSince } from "./watch-since";
import { watchQuality, type WatchedUnit } from "./watched-unit";

/** What all rows of a view share. */
export interface RowGrounds {
  readonly position: Position;
  readonly weeks: readonly PlainDate[];
  readonly groupName: (watched: WatchedUnit) => string;
  /** Codes of the units that were measured before this position. */
  readonly measuredBefore: ReadonlySet<string>;
  /** The position that this one is set against; null where it stands alone. */
  readonly against: {
    readonly name: string;
    readonly asOf: PlainDate;
    /** The same unit there; null where it was not the same thing or has no risk. */
    readonly riseOf: (watched: WatchedUnit) => { readonly rise: number; readonly modelled: boolean } | null;
  } | null;
}

/** A unit on the list as the page and the file print it. */
export function watchRow(watched: WatchedUnit, grounds: RowGrounds): WatchRow {
  const { unit } = watched;
  const { position, weeks, against } = grounds;
  const href = unitAddress(unit.unit.code, { at: position.baseline.name, against: against?.name ?? "" });
  return {
    code: unit.unit.code,
    name: unit.unit.name,
    group: grounds.groupName(watched),
    href,
    flags: watched.flags.map((key) => flagView(key, watched, href, position)),
    ...watchSince(watched, weeks[0], grounds.measuredBefore),
    ...runCells(unit.workload.meanRun),
    history: historyView(unitHistory(position, unit)),
    ...riskCells(riskOf(watched, position)),
    riseBefore: against && beforeWords(watched, against),
    quality: watchQuality(watched),
  };
}

function runCells(run: SustainedRun | null): Pick<WatchRow, "longestRun" | "runNow"> {
  return run
    ? { longestRun: plural(run.longestRunWeeks, "week"), runNow: nowWords(run) }
    : { longestRun: markOf("outside-method"), runNow: "" };
}

type RiskCells = Pick<WatchRow, "drivers" | "level" | "rise" | "riseRange" | "held">;

function riskCells(risk: UnitRiskView | null): RiskCells {
  if (!risk) return { drivers: [], level: null, rise: markOf("not-reported"), riseRange: "", held: null };
  const { drivers, level, rise, riseRange, held } = risk;
  return { drivers, level, rise, riseRange, held };
}

function riskOf({ unit, item }: WatchedUnit, position: Position): UnitRiskView | null {
  if (!item?.own || !item.load) return null;
  return unitRiskView(item.task, position, unit, item.load, item.own);
}

function flagView(
  key: WatchFlag,
  watched: WatchedUnit,
  href: string,
  position: Position,
): WatchRow["flags"][number] {
  switch (key) {
    case "risk":
      return { key, words: riskWords(watched), href: `${href}#risk` };
    case "mean":
      return { key, words: meanWords(watched, position), href: `${href}#trend` };
    case "officers":
      return {
        key,
        words: officersWords(watched, position),
        href: explainAddress(position, watched.unit.unit.code, "officers-sustained"),
      };
  }
}

function riskWords({ item }: WatchedUnit): string {
  return item?.own ? `${riskLevelLabels[item.own.level]} risk of error` : "";
}

function meanWords({ unit }: WatchedUnit, { parameters }: Position): string {
  const run = unit.workload.meanRun;
  if (!run) return "";
  const missing = run.missingInRunNow > 0 ? `, ${decimal(run.missingInRunNow)} missing` : "";
  const atLeast = run.missingInRunNow > 0 ? "at least " : "";
  return `Mean over ${percent(parameters.value("line.over"))} for ${atLeast}${plural(run.runNowWeeks, "week")}${missing}`;
}

function officersWords({ unit: { officers } }: WatchedUnit, { parameters }: Position): string {
  if (!officers?.sustained.known) return "";
  const weeks = plural(parameters.value("rule.sustained-weeks"), "week");
  return `${decimal(officers.sustained.value)} of ${decimal(officers.officers)} officers over ${percent(parameters.value("line.over"))} for ${weeks}`;
}

function nowWords({ runNowWeeks, longestRunWeeks }: SustainedRun): string {
  if (longestRunWeeks === 0) return "";
  if (runNowWeeks === 0) return "ended";
  return runNowWeeks === longestRunWeeks ? "still going on" : `now ${decimal(runNowWeeks)}`;
}

function beforeWords(watched: WatchedUnit, { asOf, riseOf }: NonNullable<RowGrounds["against"]>): string {
  const before = riseOf(watched);
  if (!before) return `not comparable with ${longDate(asOf)}`;
  return `${times(before.rise)} at ${longDate(asOf)}${before.modelled ? " (modelled)" : ""}`;
}
