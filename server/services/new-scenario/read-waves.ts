import { longDate } from "@/server/contracts/format";
import type { AnswerName } from "@/server/contracts/new-scenario";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { measureLimits } from "@/server/engine/scenario/measure-limits";
import { monthEnds } from "../scenarios/month-ends";
import type { Answers } from "./answers";
import type { PlanAnswers } from "./plan-answers";
import { readDate, type TypedDate } from "./read-date";
import { readQuantity } from "./read-quantity";

type Report = (name: AnswerName, sentence: string) => void;
type Waves = PlanAnswers["waves"];
/** The months that the plan looks ahead; null where they cannot be read. */
type Horizon = { readonly asOf: string; readonly months: number } | null;

const firstDay = "the day on which people leave";
const secondDay = "the day on which the second group leaves";

/** When people leave: on one day, or on two. */
export function readWaves(answers: Answers, horizon: Horizon, report: Report): Waves {
  const { day, month, year, day2, month2, year2, share2 } = answers;
  const on = readDay({ day, month, year }, firstDay, horizon, (sentence) => report("day", sentence));
  const isTwo = [day2, month2, year2, share2].some((text) => text.trim() !== "");
  if (!isTwo) return on === null ? [] : [{ on, sharePercent: 100 }];
  const typed = { day: day2, month: month2, year: year2 };
  const later = readDay(typed, secondDay, horizon, (sentence) => report("day2", sentence));
  if (on !== null && later !== null && later <= on)
    report(
      "day2",
      `${longDate(later)} is not after ${longDate(on)}. Enter a later day for the second group.`,
    );
  const share = readQuantity(share2, "the share that leaves in the second group", measureLimits.percent);
  if (!share.ok) report("share2", share.sentence);
  else if (share.value === 0 || share.value === 100)
    report("share2", "Enter a share between 0% and 100%, or clear the second group.");
  if (on === null || later === null || !share.ok) return [];
  return [
    { on, sharePercent: 100 - share.value },
    { on: later, sharePercent: share.value },
  ];
}

function readDay(
  typed: TypedDate,
  what: string,
  horizon: Horizon,
  report: (sentence: string) => void,
): string | null {
  const read = readDate(typed, what);
  if (!read.ok) {
    report(read.sentence);
    return null;
  }
  if (!horizon) return read.value;
  const last = monthEnds(monthCalendar(horizon.asOf, horizon.months)).at(-1) ?? horizon.asOf;
  if (read.value > horizon.asOf && read.value <= last) return read.value;
  report(
    `${longDate(read.value)} is not a day of the plan. Enter ${what}, after ${longDate(horizon.asOf)} and no later than ${longDate(last)}.`,
  );
  return null;
}
