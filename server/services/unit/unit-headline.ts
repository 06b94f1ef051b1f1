import { decimal, longDate, percent, shortDate } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import { reasonWords } from "@/server/contracts/unknown-words";
import type { UnitPosition } from "@/server/engine/position/position";
import { notRankedWords } from "../units/unit-row";

/** What a person needs to know of the unit, in one or two sentences. */
export function unitHeadline(unit: UnitPosition, firstWeek: string | undefined): Sentence {
  if (unit.unit.service === "headquarters") return headquartersWords(unit);
  return [...workloadWords(unit, firstWeek), ...staffingWords(unit), ...aside(unit)];
}

function headquartersWords({ staffing: { inPost } }: UnitPosition): Sentence {
  if (!inPost.quantity.known) return ["No figure of people in post is published at this date."];
  return [
    { strong: `${decimal(inPost.quantity.value)} FTE` },
    ` in post at ${longDate(inPost.asOf)}. No requirement is published and no demand is measured, so headquarters has no shortfall and no workload.`,
  ];
}

function workloadWords({ workload, unit }: UnitPosition, firstWeek: string | undefined): Sentence {
  const { quantity } = workload.percent;
  if (!quantity.known) return unit.service === "probation" ? [`${reasonWords(quantity.reason)} `] : [];
  const value = { strong: percent(quantity.value) };
  if (unit.service === "prison") return ["Workload is inferred at ", value, ". "];
  const run = workload.meanRun;
  if (!run?.excessiveNow || !run.runNowSince) return ["Officers carry ", value, " workload (modelled). "];
  return [
    "Officers carry ",
    value,
    " workload and have been over 110% on average for ",
    { strong: `${run.runNowWeeks} weeks` },
    `${run.runNowSince === firstWeek ? ", the whole time that is held" : `, since ${shortDate(run.runNowSince)}`} (modelled). `,
  ];
}

function staffingWords({ staffing }: UnitPosition): Sentence {
  const { shortfallPercent, fteInsideLine, required, inPost } = staffing;
  if (!shortfallPercent.known || !fteInsideLine.known || !required.quantity.known || !inPost.quantity.known)
    return ["Its staffing is not known. "];
  const short = shortfallPercent.value;
  const line = fteInsideLine.value;
  return [
    { strong: `${decimal(inPost.quantity.value)} of ${decimal(required.quantity.value)}` },
    staffing.grade === "po" ? " probation officers are in post, " : " officers are in post, ",
    { strong: short >= 0 ? `${percent(short, 1)} short` : `${percent(-short, 1)} above requirement` },
    ": ",
    { strong: `${decimal(Math.abs(line))} FTE ${line < 0 ? "beyond" : "inside"}` },
    " the 30% line. ",
  ];
}

function aside(unit: UnitPosition): Sentence {
  if (unit.ranking.ranked) return [];
  return [`Not ranked: ${notRankedWords(unit.ranking, unit.unit.staffingNote)}`];
}
