import type { CaseloadOverInput, CaseloadOverView, OverFields } from "@/server/contracts/caseload-over";
import { longDate, percent, plural } from "@/server/contracts/format";
import { markNotes } from "@/server/contracts/unknown-words";
import type { PlainDate } from "@/server/engine/facts";
import { sources } from "@/server/parameters/sources";
import type { ServiceContext } from "../../context";
import { frameView } from "../../frame/frame-view";
import { loadAgainst } from "../../positions/load-against";
import { loadUncountedPosition, type Position } from "../../positions/load-position";
import { loadOfficersOver, loadOfficerWeeksHeld } from "./load-officers-over";
import { modelledOfficers } from "./modelled-officers";
import { overAddress } from "./over-address";
import { overCounts } from "./over-counts";
import { overHeadline } from "./over-headline";
import { overQuestion, type OverQuestion } from "./over-question";
import { overTable } from "./over-table";

const answer = sources["written-answer-172934"];

/** How many officers were over a line for more than a number of weeks, by region or unit, between two days. */
export async function getCaseloadOver(
  context: ServiceContext,
  asked: CaseloadOverInput,
): Promise<CaseloadOverView> {
  const position = await loadUncountedPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const weeksHeld = await loadOfficerWeeksHeld(context, position.baseline);
  const question = overQuestion(asked, weeksHeld, position.parameters);
  const input = answeredInput(asked, question, {
    at: position.baseline.name,
    against: against?.baseline.name ?? "",
  });
  return {
    frame: frameView(position, against, (state) => overAddress({ ...input, from: "", to: "" }, state)),
    input,
    ...(await answered(context, position, input, question)),
    modelled: modelledOfficers(position),
    corrections: question.corrections,
    fields: fieldsOf(input, weeksHeld),
    rowKinds: (["", "unit"] as const).map((by) => ({
      label: by === "unit" ? "By unit" : "By region",
      href: overAddress(input, { by }),
      current: input.by === by,
    })),
    asked: {
      words:
        "In March 2021 Parliament asked how many probation officers had been over 120% for more than four consecutive weeks. The answer was that it could not be obtained except at disproportionate cost. With officers kept by week it is this page.",
      source: `${answer.title}, ${longDate(answer.published)}`,
      href: answer.url,
    },
    notes: notesOf(position, question, weeksHeld),
    csvHref: overAddress(input, {}, "/caseload/over.csv"),
  };
}

async function answered(
  context: ServiceContext,
  position: Position,
  input: CaseloadOverInput,
  { rule, window }: OverQuestion,
): Promise<Pick<CaseloadOverView, "headline" | "table">> {
  if (window === null)
    return {
      headline: [[`No weeks of officers are held at ${longDate(position.baseline.asOf)}.`]],
      table: null,
    };
  const counts = overCounts(position, await loadOfficersOver(context, position.baseline, rule, window));
  return {
    headline: overHeadline(counts, rule, window),
    table: counts.officers === 0 ? null : overTable(input, counts, rule, window),
  };
}

function answeredInput(
  asked: CaseloadOverInput,
  { rule, window }: OverQuestion,
  state: Pick<CaseloadOverInput, "at" | "against">,
): CaseloadOverInput {
  return {
    ...state,
    over: String(rule.overPercent),
    weeks: String(rule.moreThanWeeks),
    from: window?.from ?? "",
    to: window?.to ?? "",
    by: asked.by,
  };
}

function fieldsOf({ over, weeks, from, to }: CaseloadOverInput, weeksHeld: readonly PlainDate[]): OverFields {
  return {
    ...{ over, weeks, from, to },
    first: weeksHeld[0] ?? "",
    last: weeksHeld.at(-1) ?? "",
  };
}

function notesOf(
  { parameters }: Position,
  { rule, window }: OverQuestion,
  weeksHeld: readonly PlainDate[],
): readonly string[] {
  const inWindow = window ? weeksHeld.filter((week) => week >= window.from && week <= window.to).length : 0;
  const [policyLine, policyWeeks] = [
    percent(parameters.value("line.over")),
    plural(parameters.value("rule.sustained-weeks"), "week"),
  ];
  return [
    `${plural(inWindow, "week is", "weeks are")} counted${window ? `, those beginning from ${longDate(window.from)} to ${longDate(window.to)}` : ""}. Weeks outside are not looked at, so a run that began earlier counts from the first of them.`,
    ...(window && inWindow <= rule.moreThanWeeks
      ? [`No run can have more than ${plural(rule.moreThanWeeks, "week")} in so few.`]
      : []),
    `A week counts where workload is strictly above ${percent(rule.overPercent)}. A week at or below it ends the run; a missing week, or one without available points, neither ends it nor counts.`,
    "Each officer counts once: in the unit of the last week of their latest run that is long enough, otherwise in that of their last week. A run follows the officer from unit to unit. Longest run: of the officers counted there.",
    `Policy calls a workload excessive at over ${policyLine} for ${policyWeeks}; Parliament asked about more than that.`,
    "Counts of officers are hidden together with those that would tell them.",
    ...markNotes,
  ];
}
