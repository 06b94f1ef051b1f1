import { longDate, percent, plural, quantityText } from "@/server/contracts/format";
import type { QuestionInput } from "@/server/contracts/question";
import { unknown, type Quantity } from "@/server/engine/quantity";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import { nationName } from "../caseload/caseload-scope";
import type { CaseloadWeek, CaseloadWeeks } from "../caseload/caseload-week";
import { loadHeldSpan } from "../caseload/held-span";
import { modelledOfficers } from "../caseload/over/modelled-officers";
import { summedWeeks } from "../caseload/summed-weeks";
import type { ServiceContext } from "../context";
import { sourceTitle } from "../explain/explain-steps";
import { weeksSources } from "../sources/weeks-source";
import { monthWords } from "../overview/month-words";
import type { Position } from "../positions/load-position";
import { weeksBefore } from "../weeks-before";
import { knownFaults } from "./known-faults";
import type { QuestionTemplate, Reply } from "./question-template";
import { regionWeeks } from "./region-weeks";
import { suppressionWords } from "./suppression-words";
import { windowFields, type Window } from "./window-fields";

/** Asked for where nothing is typed. */
const usualWeeks = 52;
const monthLength = "2026-03".length;

/** How heavy workload was, month by month. */
export const workloadByMonth: QuestionTemplate = {
  title: "What was the average workload, by month?",
  words: "Mean workload of probation officers, % of available points, by region and month.",
  ask,
};

async function ask(context: ServiceContext, position: Position, input: QuestionInput): Promise<Reply> {
  const { first, last, held } = await loadHeldSpan(context, position);
  if (held === 0) return { fields: [], answer: nothingHeld(position) };
  const before = weeksBefore(last, usualWeeks - 1);
  const usualFrom = before < first ? first : before;
  const { fields, window } = windowFields(input, { first, last, usualFrom });
  return { fields, answer: window && (await answered(context, position, window)) };
}

async function answered(context: ServiceContext, position: Position, window: Window): Promise<Answer> {
  const { parameters } = position;
  const regions = await regionWeeks(context, position, window.from);
  const units = regions.flatMap((region) => region.units.map(({ weeks }) => weeks));
  const dates = datesIn(units, window);
  const months = [...new Set(dates.map((date) => date.slice(0, monthLength)))];
  const rowOf = (name: string, of: readonly CaseloadWeeks[]) => {
    const weeks = [...summedWeeks(of, dates, parameters).values()];
    return [name, ...months.map((month) => quantityText(meanOf(weeks, month), (value) => percent(value, 1)))];
  };
  const nation = rowOf(nationName, units);
  const tables = [
    {
      name: "Workload by month",
      head: ["Region", ...months.map((month) => monthWords(`${month}-01`))],
      rows: [
        ...regions.map((region) =>
          rowOf(
            region.name,
            region.units.map(({ weeks }) => weeks),
          ),
        ),
        nation,
      ],
    },
  ];
  const [firstMonth, lastMonth] = [months[0], months.at(-1)];
  return {
    headline:
      firstMonth === undefined || lastMonth === undefined
        ? [["No week is held between these days."]]
        : [
            [
              "Mean workload in England and Wales was ",
              { strong: nation.at(-1) ?? "[x]" },
              ` in ${monthWords(`${lastMonth}-01`)}, and ${nation[1] ?? "[x]"} in ${monthWords(`${firstMonth}-01`)}.`,
            ],
          ],
    tables,
    ...grounds(position),
    suppression: suppressionWords(tables),
    method: `Points of all probation officers over their available points, added up over the ${plural(dates.length, "week")} that begin from ${longDate(window.from)} to ${longDate(window.to)}; a week belongs to the month in which it begins. Sums first, the ratio last: a larger unit weighs more. A month of which a week may not be told is not told.`,
  };
}

type Answer = NonNullable<Reply["answer"]>;

function grounds(position: Position) {
  return {
    caveats: knownFaults(position, ["probation"]),
    sources: weeksSources(position).map(sourceTitle),
    modelled: modelledOfficers(position),
  };
}

function nothingHeld(position: Position): Answer {
  return {
    headline: [[`No weeks are held at ${longDate(position.baseline.asOf)}.`]],
    ...{ tables: [], ...grounds(position), suppression: suppressionWords([]), method: "Nothing is counted." },
  };
}

function datesIn(units: readonly CaseloadWeeks[], { from, to }: Window): readonly string[] {
  const dates = new Set(units.flatMap((weeks) => [...weeks.keys()]));
  return [...dates].filter((date) => date >= from && date <= to).sort();
}

function meanOf(weeks: readonly CaseloadWeek[], month: string): Quantity {
  const own = weeks.filter(({ week }) => week.startsWith(month));
  if (own.length === 0) return unknown("not-reported");
  if (own.some(({ suppressed }) => suppressed)) return unknown("suppressed");
  const sum = (key: "points" | "availablePoints") => own.reduce((total, week) => total + week[key], 0);
  return workloadOrNoCapacity(sum("points"), sum("availablePoints"));
}
