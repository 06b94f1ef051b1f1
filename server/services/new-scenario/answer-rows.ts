import { longDate, plural } from "@/server/contracts/format";
import type { AnswerName, AnswerRow } from "@/server/contracts/new-scenario";
import { serviceLabels } from "@/server/contracts/labels";
import { plainNumber } from "@/server/contracts/plain-number";
import { readNumber } from "@/server/contracts/read-number";
import type { Position } from "../positions/load-position";
import { destinationGroups, offeredGroups } from "./destination-groups";
import type { Answers } from "./answers";
import { readDate } from "./read-date";
import { sharingOptions } from "./sharing-options";

/** A label, the answer in words, and the field that it is changed in. */
type Row = readonly [label: string, value: string, name: AnswerName];

/**
 * Every answer in words, in the order of the questions; one that cannot be read as it was typed.
 * @param changeHref the question with the field of an answer
 */
export function answerRows(
  answers: Answers,
  position: Position,
  changeHref: (name: AnswerName) => string,
): readonly AnswerRow[] {
  const rows: readonly Row[] = [
    ["Title", answers.title, "title"],
    ["Decision it informs", answers.reason, "reason"],
    ["Starts from", longDate(position.baseline.asOf), "at"],
    ["Looks ahead", counted(answers.months, "month"), "months"],
    ["Who is eligible", answers.definition, "definition"],
    ["Eligible staff", fte(answers.pool), "pool"],
    ["All of headquarters and Area Services", fte(answers.headquarters), "headquarters"],
    [
      "Protected specialists",
      answers.specialists === "yes" ? "In the pool" : "Outside the pool",
      "specialists",
    ],
    ["Share released", share(answers.percent === "other" ? answers.other : answers.percent), "percent"],
    ["Have worked in a prison before", share(answers.experienced), "experienced"],
    ["Can work on site", share(answers.onsite), "onsite"],
    [
      "Have an operational grade",
      ofRegister(answers.operational, position, "release.operational-percent"),
      "operational",
    ],
    [
      "Are probation officers",
      ofRegister(answers.officers, position, "release.probation-officer-percent"),
      "officers",
    ],
    ["Go to", destination(answers, position), "service"],
    ["Shared out", sharingOptions.find(({ value }) => value === answers.sharing)?.label ?? "", "sharing"],
    ["Most people at one unit", counted(answers.cap, "person", "people", "No limit"), "cap"],
    ["Leave on", dateWords([answers.day, answers.month, answers.year]), "day"],
    ["Are away", counted(answers.length, "month"), "length"],
    ["Induction", counted(answers.induction, "week"), "induction"],
    ["Second group", secondWords(answers), "day2"],
  ];
  return rows.map(([label, value, name]) => ({ label, value, changeHref: changeHref(name) }));
}

function counted(text: string, one: string, many = `${one}s`, none = "Not given"): string {
  const value = readNumber(text);
  if (value === null) return text.trim() === "" ? none : text;
  return Number.isInteger(value) ? plural(value, one, many) : `${plainNumber(value)} ${many}`;
}

function withUnit(text: string, unit: string): string {
  const value = readNumber(text);
  if (value === null) return text.trim() === "" ? "Not given" : text;
  return `${plainNumber(value)}${unit}`;
}
const fte = (text: string) => withUnit(text, " FTE");
const share = (text: string) => withUnit(text, "%");

function ofRegister(
  text: string,
  { parameters }: Position,
  key: "release.operational-percent" | "release.probation-officer-percent",
): string {
  if (text.trim() !== "") return share(text);
  return `${plainNumber(parameters.value(key))}%, as in the assumptions`;
}

function destination(answers: Answers, position: Position): string {
  const chosen = new Set(destinationGroups(position, answers));
  const offered = offeredGroups(position, answers);
  const services = (["prison", "probation"] as const).filter((service) =>
    offered.some((group) => group.service === service),
  );
  const parts = services.map((service) => {
    const groups = offered.filter((group) => group.service === service);
    const named = groups.filter(({ code }) => chosen.has(code));
    const all = service === "prison" ? "all groups" : "all regions";
    const isAll = named.length === 0 || named.length === groups.length;
    return `${serviceLabels[service]}: ${isAll ? all : named.map(({ name }) => name).join(", ")}`;
  });
  return parts.join(". ");
}

function dateWords([day, month, year]: readonly [string, string, string]): string {
  const read = readDate({ day, month, year }, "");
  return read.ok ? longDate(read.value) : [day, month, year].join(" ").trim() || "Not given";
}

function secondWords({ day2, month2, year2, share2 }: Answers): string {
  if ([day2, month2, year2, share2].every((text) => text.trim() === "")) return "None: all leave together";
  return `${share(share2)} of the people, on ${dateWords([day2, month2, year2])}`;
}
