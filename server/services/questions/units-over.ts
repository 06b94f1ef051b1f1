import type { LongOverRule } from "@/db/queries/officers-over";
import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import type { QuestionAnswer } from "@/server/contracts/question";
import { runByWeek } from "@/server/engine/workload/run-by-week";
import { modelledOfficers } from "../caseload/over/modelled-officers";
import type { CaseloadWeeks } from "../caseload/caseload-week";
import { nationName } from "../caseload/caseload-scope";
import { weekValue } from "../caseload/week-value";
import type { ServiceContext } from "../context";
import { sourceTitle } from "../explain/explain-steps";
import { weeksSources } from "../sources/weeks-source";
import type { Position } from "../positions/load-position";
import { knownFaults } from "./known-faults";
import { regionWeeks } from "./region-weeks";
import { suppressionWords } from "./suppression-words";
import type { Window } from "./window-fields";

interface Counted {
  readonly name: string;
  readonly units: number;
  readonly over: number;
  readonly notTold: number;
}

/** How many delivery units' means were over a line for more than so many weeks running, by region. */
export async function unitsOver(
  context: ServiceContext,
  position: Position,
  rule: LongOverRule,
  window: Window,
): Promise<QuestionAnswer> {
  const regions = await regionWeeks(context, position, window.from);
  const counted = regions.map(({ name, units }): Counted => {
    const verdicts = units.map(({ weeks }) => verdictOf(position, weeks, rule, window));
    const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
    return { name, units: units.length, over: count("over"), notTold: count("not told") };
  });
  const sum = (key: "units" | "over" | "notTold") => counted.reduce((total, row) => total + row[key], 0);
  const total = { name: nationName, units: sum("units"), over: sum("over"), notTold: sum("notTold") };
  const overHead = `Over ${percent(rule.overPercent)} for more than ${plural(rule.moreThanWeeks, "week")}`;
  const tables = [
    {
      name: "Units over for long",
      head: ["Region", "Units", overHead, "Share", "Units not told of"],
      rows: [...counted, total].map(({ name, units, over, notTold }) => [
        ...[name, decimal(units), decimal(over), units === 0 ? "[z]" : percent((100 * over) / units, 1)],
        decimal(notTold),
      ]),
    },
  ];
  return {
    headline: [
      [
        { strong: `${decimal(total.over)} of ${plural(total.units, "delivery unit")}` },
        ` had a mean above ${percent(rule.overPercent)} for more than ${plural(rule.moreThanWeeks, "consecutive week")} between ${longDate(window.from)} and ${longDate(window.to)}.`,
      ],
    ],
    tables,
    caveats: knownFaults(position, ["probation"]),
    sources: weeksSources(position).map(sourceTitle),
    suppression: suppressionWords(tables),
    method: `A week counts where the mean workload of a unit’s officers, points over available points, is strictly above ${percent(rule.overPercent)}. A week at or below it ends the run; a missing week neither ends it nor counts. Weeks outside the days asked for are not looked at. A unit whose week may not be told, having too few officers, is counted as not told of. The rule is ours for units; policy states it for officers.`,
    modelled: modelledOfficers(position),
  };
}

type Verdict = "over" | "not over" | "not told";

function verdictOf(
  { parameters }: Position,
  weeks: CaseloadWeeks,
  { overPercent, moreThanWeeks }: LongOverRule,
  { from, to }: Window,
): Verdict {
  const within = [...weeks.values()].filter(({ week }) => week >= from && week <= to);
  if (within.some(({ suppressed }) => suppressed)) return "not told";
  const runs = runByWeek(
    within.map((week) => ({
      week: week.week,
      workloadPercent: weekValue("workload", week, undefined, parameters),
    })),
    { overPercent, weeks: moreThanWeeks + 1 },
  );
  return runs.some(({ state }) => state === "sustained") ? "over" : "not over";
}
