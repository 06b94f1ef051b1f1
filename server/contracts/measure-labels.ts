import {
  movedTiers,
  type GrowthStock,
  type MeasureType,
  type MovedTier,
  type SharingRule,
} from "../engine/plan-vocabulary";
import type { CaseType, RiskTask } from "../engine/vocabulary";

/** What a plan can do, in words, and what a measure of the kind is. */
export const measureLabels: Record<MeasureType, { readonly label: string; readonly about: string }> = {
  "headquarters-release": {
    label: "Headquarters release",
    about: "People of headquarters work at the front line for some months and return.",
  },
  transfer: {
    label: "Transfer between units",
    about: "Detached duty: officers of one unit work at another and return.",
  },
  recruitment: { label: "Recruitment", about: "More people start training each month than do now." },
  "leaving-rate": { label: "Leaving rate", about: "More or fewer people leave in a year." },
  sickness: { label: "Sickness", about: "More or fewer people are away than the target allows for." },
  overtime: {
    label: "Overtime",
    about: "Officers work more hours; those who are tired make more errors.",
  },
  training: {
    label: "Training",
    about: "Hours are lost while people are trained; the share without experience falls later.",
  },
  "early-release": {
    label: "Early release",
    about: "People leave prison before their date and are on licence instead.",
  },
  growth: { label: "Growth of demand", about: "People in prison or cases of a type grow or fall." },
  "contact-suspension": {
    label: "Suspended contact",
    about: "Contact is suspended (reset) for a share of the cases of some types.",
  },
  "case-transfer": {
    label: "Cases moved between units",
    about: "Cases of one type and tier are held at another delivery unit.",
  },
  capacity: { label: "Capacity", about: "Places open or close at one prison." },
  "police-cells": { label: "Police cells", about: "People are held in police cells instead of prison." },
  "second-check": {
    label: "Second check of releases",
    about: "A share of release calculations is checked once more.",
  },
  "duty-governor": { label: "Duty governor", about: "A governor is present at a share of releases." },
  "new-rules": { label: "New rules", about: "A share of the work comes under rules that are new." },
};

export const sharingLabels: Record<SharingRule, string> = {
  "pro-rata": "Pro rata to shortfall",
  "worst-first": "Worst shortfall first",
  "highest-risk-first": "Highest error risk first",
  manual: "By hand, as placed below",
  optimised: "Best spread (not built yet)",
};

export const caseTypeLabels: Record<CaseType, string> = {
  community: "Community orders",
  licence: "Licence",
  custody: "Custody (pre-release)",
};

/** Types of cases in a word, for the heads of columns. */
export const caseTypeNames: Record<CaseType, string> = {
  community: "Community",
  licence: "Licence",
  custody: "Custody",
};

/** Tiers are said by their letter and number. */
export const movedTierLabels = Object.fromEntries(
  movedTiers.map((tier) => [tier, tier === "untiered" ? "Without a tier" : `Tier ${tier}`]),
) as Record<MovedTier, string>;

export const growthLabels: Record<GrowthStock, string> = {
  population: "People in prison",
  ...caseTypeLabels,
};

export const riskTaskLabels: Record<RiskTask, string> = {
  check: "Release checks",
  assessment: "Risk assessments",
};
