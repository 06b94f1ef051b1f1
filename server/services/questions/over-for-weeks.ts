import {
  overLineBounds,
  overLineStepPercent,
  overWeekBounds,
  CaseloadOverInput,
  type OverTable,
} from "@/server/contracts/caseload-over";
import type { AnswerTable, QuestionAnswer, QuestionInput } from "@/server/contracts/question";
import { markNotes } from "@/server/contracts/unknown-words";
import { getCaseloadOver } from "../caseload/over/get-caseload-over";
import { loadOfficerWeeksHeld } from "../caseload/over/load-officers-over";
import type { ServiceContext } from "../context";
import { sourceTitle } from "../explain/explain-steps";
import { weeksSources } from "../sources/weeks-source";
import type { Position } from "../positions/load-position";
import { choiceField } from "./choice-field";
import { knownFaults } from "./known-faults";
import { numberField } from "./number-field";
import type { QuestionTemplate, Reply } from "./question-template";
import { suppressionWords } from "./suppression-words";
import { unitsOver } from "./units-over";
import { windowFields } from "./window-fields";

/** Who was over for long: officers, or delivery units by their mean. */
export const overForWeeks: QuestionTemplate = {
  title: "How many officers or units were above a workload for some weeks running, by region?",
  words:
    "Officers, or delivery units by the mean of their officers, above a line for more than so many consecutive weeks between two days.",
  ask,
};

async function ask(context: ServiceContext, position: Position, input: QuestionInput): Promise<Reply> {
  const { parameters } = position;
  const of = choiceField(
    {
      name: "of",
      label: "Of",
      of: [
        ["officers", "Officers"],
        ["units", "Delivery units"],
      ],
    },
    input.of,
  );
  const over = numberField(
    {
      ...{ name: "over", label: "Above a workload of", unit: "%", usual: parameters.value("band.over") },
      ...{ limits: overLineBounds, step: overLineStepPercent },
    },
    input.over,
  );
  const weeks = numberField(
    {
      ...{ name: "weeks", label: "For more than", unit: "weeks" },
      ...{ usual: parameters.value("rule.sustained-weeks"), limits: overWeekBounds, step: 1 },
    },
    input.weeks,
  );
  const held = await loadOfficerWeeksHeld(context, position.baseline);
  const [first, last] = [held[0], held.at(-1)];
  const span = first !== undefined && last !== undefined ? { first, last, usualFrom: first } : null;
  const days = span ? windowFields(input, span) : { fields: [], window: null };
  const fields = [of, over.field, weeks.field, ...days.fields];
  if (over.value === null || weeks.value === null || fields.some(({ error }) => error !== null))
    return { fields, answer: null };
  const asked = { overPercent: over.value, moreThanWeeks: weeks.value };
  const isOfUnits = of.value === "units" && days.window !== null;
  const answer =
    isOfUnits && days.window
      ? await unitsOver(context, position, asked, days.window)
      : await officersOver(context, position, {
          ...{ over: String(over.value), weeks: String(weeks.value) },
          ...(days.window ?? { from: "", to: "" }),
        });
  return { fields, answer };
}

type Rule = Pick<CaseloadOverInput, "over" | "weeks" | "from" | "to">;

async function officersOver(
  context: ServiceContext,
  position: Position,
  rule: Rule,
): Promise<QuestionAnswer> {
  const asked = CaseloadOverInput.parse({ ...rule, at: position.baseline.name });
  const { headline, table, modelled, notes } = await getCaseloadOver(context, asked);
  const tables = table ? [answerTable(table)] : [];
  return {
    ...{ headline, tables, modelled },
    caveats: knownFaults(position, ["probation"]),
    sources: weeksSources(position).map(sourceTitle),
    suppression: suppressionWords(tables),
    method: notes.filter((note) => !markNotes.some((mark) => mark === note)).join(" "),
  };
}

function answerTable({ unitHead, overHead, rows, total }: OverTable): AnswerTable {
  return {
    name: "Officers over for long",
    head: [unitHead, "Officers", overHead, "Share", "Longest run"],
    rows: [...rows, total].map(({ name, officers, over, share, longest }) => [
      ...[name, officers, over, share, longest],
    ]),
  };
}
