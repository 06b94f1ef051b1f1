import type { QuestionField, TicksField } from "@/server/contracts/new-scenario";
import { offeredGroups } from "../destination-groups";
import { sharingOptions } from "../sharing-options";
import type { Asking } from "./asking";
import { choiceField } from "./choice-field";
import { textField } from "./text-field";

export function whereFields(asking: Asking): readonly QuestionField[] {
  return [
    choiceField(asking, "service", "Service", [
      { value: "both", label: "Prisons and probation" },
      { value: "prison", label: "Prisons" },
      { value: "probation", label: "Probation" },
    ]),
    ticks(asking, "prison", "Only some groups of prisons (optional)"),
    ticks(asking, "probation", "Only some probation regions (optional)"),
    choiceField(asking, "sharing", "How are they shared out?", sharingOptions),
    textField(asking, "cap", {
      label: "Most people at one unit",
      hint: "A unit has to look after them. Empty is no limit.",
      unit: "people",
    }),
  ];
}

function ticks({ position, answers }: Asking, of: "prison" | "probation", label: string): TicksField {
  return {
    ...{ kind: "ticks", name: "group", of, label, error: null },
    hint: "None ticked means all of them.",
    options: offeredGroups(position, { service: of }).map(({ code, name }) => ({
      ...{ value: code, label: name, checked: answers.group.includes(code) },
    })),
  };
}
