import { longDate } from "@/server/contracts/format";
import type { QuestionField } from "@/server/contracts/new-scenario";
import { firstLeavingDay } from "../first-leaving-day";
import type { Asking } from "./asking";
import { dateField } from "./date-field";
import { textField } from "./text-field";

export function whenFields(asking: Asking): readonly QuestionField[] {
  const { asOf } = asking.position.baseline;
  const monday = firstLeavingDay(asOf);
  const example = `${monday.getUTCDate()} ${monday.getUTCMonth() + 1} ${monday.getUTCFullYear()}`;
  const second = [
    dateField(asking, ["day2", "month2", "year2"], {
      label: "When does the second group leave?",
      hint: "After the first group. Leave it empty if all leave together.",
    }),
    textField(asking, "share2", {
      label: "Share of the people who leave in the second group",
      hint: "The others leave on the first day.",
      unit: "%",
    }),
  ] as const;
  const [date, share] = second;
  return [
    dateField(asking, ["day", "month", "year"], {
      label: "When do people leave?",
      hint: `After ${longDate(asOf)}, for example ${example}.`,
    }),
    textField(asking, "length", {
      label: "How long are they away?",
      hint: "9 months is assumed, then they return.",
      unit: "months",
    }),
    textField(asking, "induction", {
      label: "How long is their induction?",
      hint: "4 weeks is assumed: until then they take time of the unit and add nothing.",
      unit: "weeks",
    }),
    {
      ...{ kind: "more", name: "second", label: "A second group leaves later (optional)", fields: second },
      open:
        [...date.parts.map(({ value }) => value), share.value].some((value) => value !== "") ||
        date.error !== null ||
        share.error !== null,
    },
  ];
}
