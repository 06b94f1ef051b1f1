import type { ModelledKey } from "../engine/parameter-set";
import type { Definition } from "./define";
import { assumption, share } from "./modelled-assumption";

/** Contact with some cases is suspended from April 2024 (Probation Reset). */
const resetBegan = "2024-04-01";

function protectShare(letter: string, value: number, later: number): Definition {
  return assumption({
    label: `Share of cases with protect level ${letter}`,
    description: `Share of tiered cases at protect level ${letter} (A is the highest risk). The four levels sum to 1.`,
    ...share,
    value,
    then: { from: resetBegan, value: later },
    note: "Chosen so that points meet the published mean workload with 33 to 37 cases an officer; the share of higher-risk cases rose from 2021 to 2024.",
  });
}

function changeShare(level: string, value: number): Definition {
  return assumption({
    label: `Share of cases with change level ${level}`,
    description: `Share of tiered community cases at change level ${level} (3 is the highest need). The four levels sum to 1; licence and custody cases have no level 0.`,
    ...share,
    value,
  });
}

/** Which cases the modelled officers hold. */
export const modelledCases = {
  "modelled.cases-replaced-weekly": assumption({
    label: "Cases replaced in a week",
    description: "Share of an officer's cases that end and are replaced in a week.",
    ...share,
    value: 0.02,
    max: 0.2,
  }),
  "modelled.protect-share-a": protectShare("A", 0.12, 0.18),
  "modelled.protect-share-b": protectShare("B", 0.33, 0.37),
  "modelled.protect-share-c": protectShare("C", 0.33, 0.29),
  "modelled.protect-share-d": protectShare("D", 0.22, 0.16),
  "modelled.change-share-3": changeShare("3", 0.2),
  "modelled.change-share-2": changeShare("2", 0.35),
  "modelled.change-share-1": changeShare("1", 0.3),
  "modelled.change-share-0": changeShare("0", 0.15),
  "modelled.untiered-share": assumption({
    label: "Share of cases without a tier",
    description: "Share of cases that have no tier yet and so score nothing.",
    ...share,
    value: 0.012,
    max: 0.1,
  }),
  "modelled.contact-suspended-share": assumption({
    label: "Share of cases with contact suspended",
    description:
      "Share of all cases whose contact is suspended and that so score nothing; they are community and licence cases.",
    ...share,
    value: 0,
    max: 0.5,
    then: { from: resetBegan, value: 0.16 },
    note: "38,896 of 242,397 people at 31 March 2025; none before the reset of April 2024.",
  }),
  "modelled.standard-report-share": assumption({
    label: "Standard reports",
    description: "Share of officers with one standard delivery report among the last 30 days.",
    ...share,
    value: 0.08,
    max: 0.5,
  }),
  "modelled.fast-report-share": assumption({
    label: "Fast reports",
    description: "Share of officers with one fast delivery report among the last 30 days.",
    ...share,
    value: 0.15,
    max: 0.5,
  }),
} as const satisfies Partial<Record<ModelledKey, Definition>>;
