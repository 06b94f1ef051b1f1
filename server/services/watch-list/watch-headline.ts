import { decimal, percent } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { WatchFlag } from "@/server/contracts/watch-list";
import type { Service } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { isModelled, type WatchedUnit } from "./watched-unit";

/** How many units are flagged and for what: measured first, modelled apart. */
export function watchHeadline(position: Position, watched: readonly WatchedUnit[]): readonly Sentence[] {
  const groups = [
    { modelled: false, service: "prison", one: "prison", many: "prisons" },
    { modelled: false, service: "probation", one: "delivery unit", many: "delivery units" },
    { modelled: true, service: "prison", one: "prison", many: "prisons" },
    { modelled: true, service: "probation", one: "delivery unit", many: "delivery units" },
  ] as const;
  const sentences = groups.flatMap((group) => sentenceOf(position, watched, group));
  return sentences.length > 0
    ? sentences
    : [["No unit that these filters let through has figures of its own."]];
}

interface Group {
  readonly modelled: boolean;
  readonly service: Service;
  readonly one: string;
  readonly many: string;
}

function sentenceOf(
  { parameters }: Position,
  watched: readonly WatchedUnit[],
  { modelled, service, one, many }: Group,
): readonly Sentence[] {
  const units = watched.filter((each) => each.unit.unit.service === service && isModelled(each) === modelled);
  if (units.length === 0) return [];
  const count = (flag: WatchFlag) => units.filter(({ flags }) => flags.includes(flag)).length;
  const [all, atRisk] = [decimal(units.length), count("risk")];
  const noun = `${modelled ? "modelled " : ""}${units.length === 1 ? one : many}`;
  const start: Sentence = [
    { strong: `${decimal(atRisk)} of ${all}` },
    ` ${noun} ${atRisk === 1 ? "is" : "are"} at high or very high risk of error`,
  ];
  if (units.every(({ unit }) => unit.workload.meanRun === null)) return [[...start, "."]];
  const over = percent(parameters.value("line.over"));
  const weeks = decimal(parameters.value("rule.sustained-weeks"));
  return [
    [
      ...start,
      "; ",
      { strong: decimal(count("mean")) },
      ` have had a mean over ${over} for ${weeks} weeks, and `,
      { strong: decimal(count("officers")) },
      " have officers who have.",
    ],
  ];
}
