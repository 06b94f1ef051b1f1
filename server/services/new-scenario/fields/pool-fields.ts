import { decimal, longDate } from "@/server/contracts/format";
import type { QuestionField } from "@/server/contracts/new-scenario";
import { plainNumber } from "@/server/contracts/plain-number";
import { headquartersFte } from "../headquarters-fte";
import type { Asking } from "./asking";
import { choiceField } from "./choice-field";
import { textField } from "./text-field";

const definitionLines = 2;

export function poolFields(asking: Asking): readonly QuestionField[] {
  const specialists = decimal(asking.position.parameters.value("release.specialists-fte"));
  return [
    textField(asking, "definition", { label: "Who is eligible, in words", lines: definitionLines }),
    textField(asking, "pool", {
      label: "Eligible staff",
      hint: "1,800 is assumed: about 90 people were 5% in March 2023, and 90 / 5% = 1,800. The pool itself was not published.",
      unit: "FTE",
    }),
    textField(asking, "headquarters", {
      label: "All staff of headquarters and Area Services",
      hint: `${publishedWords(asking)} It may be empty.`,
      unit: "FTE",
    }),
    choiceField(asking, "specialists", "Are protected specialists among those eligible?", [
      {
        value: "no",
        label: "No",
        hint: `Psychologists and other specialists stay: ${specialists} FTE in 2016.`,
      },
      { value: "yes", label: "Yes" },
    ]),
  ];
}

function publishedWords({ position }: Asking): string {
  const published = headquartersFte(position);
  if (!published) return "No count is held for this position.";
  return `${plainNumber(published.fte)} FTE published for ${longDate(published.asOf)}. Area Services is now Frontline Support.`;
}
