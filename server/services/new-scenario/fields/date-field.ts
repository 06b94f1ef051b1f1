import type { AnswerName, DateField } from "@/server/contracts/new-scenario";
import type { Asking } from "./asking";

/** A date in three boxes: the day is called like the answer. */
export function dateField(
  { answers, errorOf }: Asking,
  [day, month, year]: readonly [AnswerName, AnswerName, AnswerName],
  { label, hint }: { readonly label: string; readonly hint: string },
): DateField {
  return {
    ...{ kind: "date", name: day, label, hint, error: errorOf(day) },
    parts: [
      { name: day, label: "Day", value: answers[day] },
      { name: month, label: "Month", value: answers[month] },
      { name: year, label: "Year", value: answers[year] },
    ],
  };
}
