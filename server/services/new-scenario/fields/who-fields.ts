import type { QuestionField } from "@/server/contracts/new-scenario";
import { plainNumber } from "@/server/contracts/plain-number";
import type { Asking } from "./asking";
import { textField } from "./text-field";

export function whoFields(asking: Asking): readonly QuestionField[] {
  const { parameters } = asking.position;
  const left = (key: "release.operational-percent" | "release.probation-officer-percent") =>
    `Left empty, it is ${plainNumber(parameters.value(key))}%, as in the assumptions.`;
  const fields = [
    textField(asking, "operational", {
      label: "Have an operational grade and in-date control and restraint training",
      hint: `Only they cover officers' posts in prisons. ${left("release.operational-percent")}`,
      unit: "%",
    }),
    textField(asking, "officers", {
      label: "Are qualified probation officers",
      hint: `Only they hold probation officers' cases. ${left("release.probation-officer-percent")}`,
      unit: "%",
    }),
  ];
  return [
    textField(asking, "experienced", {
      label: "Have worked in a prison before",
      hint: "55% is assumed. They learn sooner and may do more.",
      unit: "%",
    }),
    textField(asking, "onsite", {
      label: "Can work on site",
      hint: "70% is assumed. The others help from where they are.",
      unit: "%",
    }),
    {
      ...{ kind: "more", name: "qualified", label: "Qualified people (optional)", fields },
      open: fields.some(({ value, error }) => value !== "" || error !== null),
    },
  ];
}
