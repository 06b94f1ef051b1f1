import type { SharingRule } from "@/server/engine/plan-vocabulary";

interface SharingOption {
  readonly value: SharingRule;
  readonly label: string;
  readonly hint: string;
}

/** The rules that can be chosen on creating a scenario. By hand needs the units in sight. */
export const sharingOptions: readonly SharingOption[] = [
  {
    value: "worst-first",
    label: "Worst shortfall first",
    hint: "Each person goes where the shortfall is worst at that moment.",
  },
  {
    value: "pro-rata",
    label: "In proportion to shortfall",
    hint: "Every unit that is short gets its share.",
  },
  {
    value: "highest-risk-first",
    label: "Highest error risk first",
    hint: "For prisons or probation, not both: their errors cannot be compared.",
  },
];
