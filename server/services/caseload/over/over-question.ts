import type { LongOverRule, WeekWindow } from "@/db/queries/officers-over";
import {
  overLineBounds,
  overLineStepPercent,
  overWeekBounds,
  type CaseloadOverInput,
} from "@/server/contracts/caseload-over";
import { longDate, percent, plural } from "@/server/contracts/format";
import { readNumber } from "@/server/contracts/read-number";
import type { PlainDate } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { isDay } from "./is-day";

export interface OverQuestion {
  readonly rule: LongOverRule;
  /** Null where no weeks are held. */
  readonly window: WeekWindow | null;
  /** What was asked and could not be taken as it was, a sentence each. */
  readonly corrections: readonly string[];
}

/** The nearest question that can be answered. Parameters: `band.over` (120) and `rule.sustained-weeks` (4) where nothing is asked. */
export function overQuestion(
  asked: CaseloadOverInput,
  weeksHeld: readonly PlainDate[],
  parameters: ParameterSet,
): OverQuestion {
  const corrections: string[] = [];
  const overPercent = wholeNumber(asked.over, {
    ...{ usual: parameters.value("band.over"), limits: overLineBounds, step: overLineStepPercent },
    note: (used) =>
      corrections.push(
        `“${asked.over}” is not a line that can be asked about: lines are whole tens from ${percent(overLineBounds.least)} to ${percent(overLineBounds.most)}. ${percent(used)} is used.`,
      ),
  });
  const moreThanWeeks = wholeNumber(asked.weeks, {
    ...{ usual: parameters.value("rule.sustained-weeks"), limits: overWeekBounds, step: 1 },
    note: (used) =>
      corrections.push(
        `“${asked.weeks}” is not a number of weeks from ${overWeekBounds.least} to ${overWeekBounds.most}. ${used} is used.`,
      ),
  });
  const window = windowOf(asked, weeksHeld, corrections);
  return { rule: { overPercent, moreThanWeeks }, window, corrections };
}

interface WholeNumber {
  readonly usual: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly step: number;
  readonly note: (used: number) => void;
}

function wholeNumber(text: string, { usual, limits: { least, most }, step, note }: WholeNumber): number {
  if (text === "") return usual;
  const read = readNumber(text);
  const used = read === null ? usual : Math.min(most, Math.max(least, Math.round(read / step) * step));
  if (used !== read) note(used);
  return used;
}

function windowOf(
  asked: CaseloadOverInput,
  weeksHeld: readonly PlainDate[],
  corrections: string[],
): WeekWindow | null {
  const [first, last] = [weeksHeld[0], weeksHeld.at(-1)];
  if (first === undefined || last === undefined) return null;
  const readDay = (text: string, usual: PlainDate) => {
    if (text === "") return usual;
    if (isDay(text)) return text;
    corrections.push(`“${text}” is not a date such as ${usual}. ${longDate(usual)} is used.`);
    return usual;
  };
  const [one, other] = [readDay(asked.from, first), readDay(asked.to, last)];
  const isTurned = one > other;
  if (isTurned) corrections.push("The first day was after the last: they are taken the other way round.");
  const [from, to] = isTurned ? [other, one] : [one, other];
  if (from < first || to > last)
    corrections.push(
      `Weeks are held from ${longDate(first)} to ${longDate(last)}, ${plural(weeksHeld.length, "week")} in all. Only these are counted.`,
    );
  return to < first || from > last
    ? { from, to }
    : { from: from < first ? first : from, to: to > last ? last : to };
}
