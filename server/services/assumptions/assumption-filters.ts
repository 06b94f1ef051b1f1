import {
  areaLabels,
  registers,
  statusLabels,
  type AssumptionFilters,
  type AssumptionsInput,
} from "@/server/contracts/assumptions";
import type { Option } from "@/server/contracts/filters";
import { parameterStatuses, registerAreas } from "@/server/engine/vocabulary";
import { assumptionsAddress } from "./assumptions-address";

const registerLabels: Readonly<Record<(typeof registers)[number], string>> = {
  coefficients: "Coefficients",
  thresholds: "Thresholds",
};
const pastLabel = "Past their review date";
const cleared = { q: "", register: "", area: "", status: "", past: "" } as const;

/** What can be chosen, what is chosen, and how to undo it. */
export function assumptionFilters(input: AssumptionsInput): AssumptionFilters {
  return {
    registers: choices(registers, registerLabels, input.register),
    areas: choices(registerAreas, areaLabels, input.area),
    statuses: choices(parameterStatuses, statusLabels, input.status),
    past: { value: "yes", label: pastLabel, selected: input.past === "yes" },
    chosen: chosen(input),
    clearHref: assumptionsAddress(input, cleared),
  };
}

function choices<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  selected: string,
): readonly Option[] {
  return values.map((value) => ({ value, label: labels[value], selected: value === selected }));
}

function chosen(input: AssumptionsInput): AssumptionFilters["chosen"] {
  const { q, register, area, status, past } = input;
  return [
    ...(q ? [{ label: `“${q}”`, removeHref: assumptionsAddress(input, { q: "" }) }] : []),
    ...(register
      ? [{ label: registerLabels[register], removeHref: assumptionsAddress(input, { register: "" }) }]
      : []),
    ...(area
      ? [{ label: `Area: ${areaLabels[area]}`, removeHref: assumptionsAddress(input, { area: "" }) }]
      : []),
    ...(status
      ? [
          {
            label: `Status: ${statusLabels[status]}`,
            removeHref: assumptionsAddress(input, { status: "" }),
          },
        ]
      : []),
    ...(past ? [{ label: pastLabel, removeHref: assumptionsAddress(input, { past: "" }) }] : []),
  ];
}
