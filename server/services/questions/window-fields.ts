import { longDate } from "@/server/contracts/format";
import type { QuestionField, QuestionInput } from "@/server/contracts/question";
import type { PlainDate } from "@/server/engine/facts";
import { isDay } from "../caseload/over/is-day";

/** Days between which weeks are held, and those between which they are asked for where nothing is typed. */
interface Held {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly usualFrom: PlainDate;
}

export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** From which day to which; `window` is null where one of them cannot be used. */
export function windowFields(
  { from, to }: Pick<QuestionInput, "from" | "to">,
  held: Held,
): { readonly fields: readonly QuestionField[]; readonly window: Window | null } {
  const asked = { from: from === "" ? held.usualFrom : from, to: to === "" ? held.last : to };
  const wrong = {
    from: notDay(asked.from, held.usualFrom) ?? (asked.from > held.last ? outside(held) : null),
    to: notDay(asked.to, held.last) ?? (asked.to < held.first ? outside(held) : null),
  };
  const isTurned = wrong.from === null && wrong.to === null && asked.from > asked.to;
  const errors = isTurned
    ? { ...wrong, to: `The last day is before the first, ${longDate(asked.from)}: enter a later one.` }
    : wrong;
  const hint = `Weeks are held from ${longDate(held.first)} to ${longDate(held.last)}. For example ${held.last}.`;
  const field = (name: "from" | "to", label: string): QuestionField => ({
    ...{ name, label, value: asked[name], error: errors[name] },
    ...{ hint, unit: null, choices: null },
  });
  return {
    fields: [field("from", "First day"), field("to", "Last day")],
    window: errors.from === null && errors.to === null ? asked : null,
  };
}

function notDay(text: string, example: PlainDate): string | null {
  return isDay(text) ? null : `“${text}” is not a date: enter one such as ${example}.`;
}

function outside({ first, last }: Held): string {
  return `No week is held then: enter a day from ${longDate(first)} to ${longDate(last)}.`;
}
