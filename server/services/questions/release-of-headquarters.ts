import { firstRelease } from "@/server/contracts/first-measures";
import { decimal, plural } from "@/server/contracts/format";
import { plainNumber } from "@/server/contracts/plain-number";
import type { QuestionAnswer, QuestionField, QuestionInput } from "@/server/contracts/question";
import { readNumber } from "@/server/contracts/read-number";
import { releaseSize } from "@/server/contracts/release-size";
import { modelledOfficers } from "../caseload/over/modelled-officers";
import type { ServiceContext } from "../context";
import { sourceTitle } from "../explain/explain-steps";
import { defaultAnswers } from "../new-scenario/default-answers";
import { planOfAnswers } from "../new-scenario/plan-of-answers";
import { readAnswers } from "../new-scenario/read-answers";
import { planOutcome } from "../plans/outcome/plan-outcome";
import { runPlan } from "../plans/run-plan";
import type { Position } from "../positions/load-position";
import { choiceField } from "./choice-field";
import { knownFaults } from "./known-faults";
import type { QuestionTemplate, Reply } from "./question-template";
import { suppressionWords } from "./suppression-words";

const destinations: readonly (readonly [string, string])[] = [
  ["both", "Prisons and probation"],
  ["prison", "Prisons"],
  ["probation", "Probation"],
];
/** Digits behind the point that a share of the pool keeps. */
const mostPlaces = 9;
const pool = { poolFte: firstRelease.poolFte, headquartersFte: null };

/** What sending staff of headquarters to the front line would give and take. */
export const releaseOfHeadquarters: QuestionTemplate = {
  title: "What would a release of headquarters staff do?",
  words:
    "People or a percentage of the eligible pool sent to the front line: what units gain and headquarters loses, month by month compared with nothing done.",
  ask,
};

async function ask(context: ServiceContext, position: Position, input: QuestionInput): Promise<Reply> {
  const size = sizeField(input.release);
  const service = choiceField({ name: "service", label: "To", of: destinations }, input.service);
  const fields = [size.field, service];
  if (size.percent === null || service.error !== null) return { fields, answer: null };
  const answers = {
    ...defaultAnswers(position),
    ...{ percent: "other", other: String(size.percent), service: service.value },
  };
  const { plan, problems } = readAnswers(answers, position);
  if (!plan) return refused(fields, problems[0]?.sentence);
  const file = planOfAnswers(plan, position);
  const { ran, problems: found } = await runPlan(context, position, file);
  if (!ran) return refused(fields, found[0]?.sentence);
  const outcome = planOutcome({ ...ran, position, file }, { month: null });
  return { fields, answer: answerOf(position, outcome, size.equation) };
}

/** People, or a percentage of the pool. */
function sizeField(asked: string): {
  readonly field: QuestionField;
  readonly percent: number | null;
  readonly equation: string;
} {
  const text = asked === "" ? `${firstRelease.percent}%` : asked;
  const read = readNumber(text);
  const isPercent = /(%|per cent)\s*$/i.test(text);
  const percent = read === null || isPercent ? read : (100 * read) / pool.poolFte;
  const other = percent === null ? text : decimalText(percent);
  const size = releaseSize({ percent: "other", other }, pool);
  const example = `Enter people, such as 90, or a percentage of the ${decimal(pool.poolFte)} who are eligible, such as 5%.`;
  return {
    field: {
      ...{ name: "release", label: "Released", value: text, unit: null, choices: null, hint: example },
      error: size.ok ? null : `“${text}” cannot be released. ${example}`,
    },
    percent: size.ok ? size.percent : null,
    equation: size.ok ? size.equation : "",
  };
}

/** Every digit that the reading of numbers takes, none that it does not: never as a power of ten. */
const decimalText = (value: number) => value.toFixed(mostPlaces).replace(/\.?0+$/, "");

function refused(fields: readonly QuestionField[], sentence = "This release cannot be run."): Reply {
  return {
    fields: fields.map((field, index) => (index === 0 ? { ...field, error: sentence } : field)),
    answer: null,
  };
}

function answerOf(
  position: Position,
  { at, headline, figures, releases, headquarters, notes }: ReturnType<typeof planOutcome>,
  equation: string,
): QuestionAnswer {
  const [release] = releases;
  const tables = [
    {
      name: "Effect of the release",
      head: ["Figure", "Without the release", "With the release", "Change", "Of what"],
      rows: figures.map(({ label, before, after, change, detail }) => [
        label,
        before,
        after,
        change.text,
        detail,
      ]),
    },
    ...(release ? [{ name: "Where the people go", ...release.waterfall.table }] : []),
    ...(headquarters ? [{ name: "Away from headquarters", ...headquarters.away.table }] : []),
  ];
  const held = release?.held.length ?? 0;
  return {
    headline,
    tables,
    caveats: [...notes, ...knownFaults(position, ["prison", "probation"])],
    sources: [sourceTitle("plimsoll-model")],
    suppression: suppressionWords(tables),
    method: `${equation}. The release is run on the model of scenarios against the same months without it, with the first answers of a new scenario: away for ${plainNumber(firstRelease.lengthMonths)} months, ${plainNumber(firstRelease.inductionWeeks)} weeks of induction, to the units furthest from the line first, ${plainNumber(firstRelease.capPerUnit)} people a unit at most. Single figures are of ${at}.${held === 0 ? "" : ` ${plural(held, "group")} of people could not be placed.`} To change any of it, make it a scenario.`,
    modelled: modelledOfficers(position),
  };
}
