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

/** A label, the answers in words, and the field to begin with when they are changed. */
type Row = readonly [label: string, lines: readonly string[], name: AnswerName];

/**
 * The answers in words, a row for each question; one that cannot be read as it was typed.
 * @param changeHref the question with the field of an answer
 */
export function answerRows(
  answers: Answers,
  position: Position,
  changeHref: (name: AnswerName) => string,
): readonly AnswerRow[] {
  const { title, reason, months, percent, other } = answers;
  const rows: readonly Row[] = [
    ["Purpose", [title, reason], "title"],
    [
      "Starting position",
      [`${longDate(position.baseline.asOf)}, looking ${counted(months, "month")} ahead`],
      "at",
    ],
    ["Who is eligible", poolLines(answers), "pool"],
    ["Share released", [`${share(percent === "other" ? other : percent)} of those eligible`], "percent"],
    ["What they can do", peopleLines(answers, position), "experienced"],
    ["Where they go", destinationLines(answers, position), "service"],
    ["When they leave", timeLines(answers), "day"],
  ];
  return rows.map(([label, lines, name]) => ({
    ...{ label, changeHref: changeHref(name) },
    lines: lines.map((line) => (line.trim() === "" ? "Not given" : line)),
  }));
}

function poolLines({ definition, pool, headquarters, specialists }: Answers): readonly string[] {
  const all = headquarters.trim() === "" ? "" : ` of ${fte(headquarters)} in headquarters and Area Services`;
  const outside = specialists === "yes" ? "with protected specialists" : "protected specialists outside";
  return [definition, `${fte(pool)}${all}, ${outside}`];
}

function peopleLines(answers: Answers, position: Position): readonly string[] {
  const { experienced, onsite, operational, officers } = answers;
  return [
    `${share(experienced)} have worked in a prison before, ${share(onsite)} can work on site`,
    `${ofRegister(operational, position, "release.operational-percent")} have an operational grade`,
    `${ofRegister(officers, position, "release.probation-officer-percent")} are probation officers`,
  ];
}

function destinationLines(answers: Answers, position: Position): readonly string[] {
  const rule = sharingOptions.find(({ value }) => value === answers.sharing)?.label ?? "";
  const cap = counted(answers.cap, "person", "people", "");
  return [
    ...destination(answers, position),
    cap === "" ? `${rule}, any number at one unit` : `${rule}, at most ${cap} at one unit`,
  ];
}

function timeLines(answers: Answers): readonly string[] {
  const { day, month, year, length, induction, day2, month2, year2, share2 } = answers;
  const isTwo = [day2, month2, year2, share2].some((text) => text.trim() !== "");
  return [
    `${dateWords([day, month, year])}, for ${counted(length, "month")}, ${counted(induction, "week")} of induction`,
    ...(isTwo ? [`${share(share2)} of them leave later, on ${dateWords([day2, month2, year2])}`] : []),
  ];
}

function counted(text: string, one: string, many = `${one}s`, none = "not given"): string {
  const value = readNumber(text);
  if (value === null) return text.trim() === "" ? none : text;
  return Number.isInteger(value) ? plural(value, one, many) : `${plainNumber(value)} ${many}`;
}

function withUnit(text: string, unit: string): string {
  const value = readNumber(text);
  if (value === null) return text.trim() === "" ? "not given" : text;
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
  return `${plainNumber(parameters.value(key))}% (as in the assumptions)`;
}

function destination(answers: Answers, position: Position): readonly string[] {
  const chosen = new Set(destinationGroups(position, answers));
  const offered = offeredGroups(position, answers);
  const services = (["prison", "probation"] as const).filter((service) =>
    offered.some((group) => group.service === service),
  );
  return services.map((service) => {
    const groups = offered.filter((group) => group.service === service);
    const named = groups.filter(({ code }) => chosen.has(code));
    const all = service === "prison" ? "all groups" : "all regions";
    const isAll = named.length === 0 || named.length === groups.length;
    return `${serviceLabels[service]}: ${isAll ? all : named.map(({ name }) => name).join(", ")}`;
  });
}

function dateWords([day, month, year]: readonly [string, string, string]): string {
  const read = readDate({ day, month, year }, "");
  return read.ok ? longDate(read.value) : [day, month, year].join(" ").trim() || "not given";
}
