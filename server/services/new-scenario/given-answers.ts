import { answerNames, type AnswerName, type TypedAnswers } from "@/server/contracts/new-scenario";
import { offeredPercents } from "@/server/contracts/release-size";
import type { Position } from "../positions/load-position";
import { groupUnits } from "../units/group-units";
import type { Answers } from "./answers";
import { sharingOptions } from "./sharing-options";

/** Answers of which only these are offered: another one, which only an address can hold, is as if it were not there. */
const offered: Partial<Record<AnswerName, readonly string[]>> = {
  specialists: ["no", "yes"],
  percent: [...offeredPercents, "other"],
  service: ["both", "prison", "probation"],
  sharing: sharingOptions.map(({ value }) => value),
};

/** Answers as far as they were typed, the defaults for the rest. */
export function givenAnswers(typed: TypedAnswers, position: Position, defaults: Answers): Answers {
  const names: readonly AnswerName[] = Object.values(answerNames).flat();
  const given = names.map((name) => [name, usable(name, typed[name]) ?? defaults[name]] as const);
  const known = new Set(groupUnits(position).map(({ code }) => code));
  return {
    ...(Object.fromEntries(given) as Record<AnswerName, string>),
    // The position that was found, whatever was asked for.
    at: defaults.at,
    group: [...new Set(typed.group)].filter((code) => known.has(code)),
  };
}

function usable(name: AnswerName, text: string | undefined): string | undefined {
  const list = offered[name];
  return text !== undefined && list && !list.includes(text) ? undefined : text;
}
