import { growthStocks, movedTiers, type MeasureType, type SharingRule } from "../engine/plan-vocabulary";
import { caseTypes, riskTasks } from "../engine/vocabulary";
import { serviceLabels } from "./labels";
import {
  caseTypeLabels,
  growthLabels,
  movedTierLabels,
  riskTaskLabels,
  sharingLabels,
} from "./measure-labels";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a field is filled in. `optional`: may be left empty, and what then holds, in words. */
export type Control =
  | { readonly kind: "number"; readonly unit: string; readonly optional?: string }
  | { readonly kind: "text"; readonly long?: true }
  | { readonly kind: "date"; readonly optional?: string }
  | { readonly kind: "switch" }
  | { readonly kind: "choice"; readonly choices: readonly Choice[]; readonly optional?: string }
  | { readonly kind: "choices"; readonly choices: readonly Choice[] | "groups" }
  | { readonly kind: "unit" }
  | { readonly kind: "parameter" }
  | { readonly kind: "rows"; readonly columns: readonly PlanField[]; readonly one: string };

/** A field of a plan: its path in the scenario file, below its measure where it belongs to one. */
export interface PlanField {
  readonly path: string;
  readonly label: string;
  readonly control: Control;
  /** Folded away: rarely changed. */
  readonly rare?: true;
}

const register = "as in the assumptions";
const number = (path: string, label: string, unit: string, optional?: string): PlanField => ({
  ...{ path, label },
  control: { kind: "number", unit, ...(optional === undefined ? {} : { optional }) },
});
const rare = (field: PlanField): PlanField => ({ ...field, rare: true });
const choicesOf = <Word extends string>(words: readonly Word[], labels: Record<Word, string>) =>
  words.map((value) => ({ value, label: labels[value] }));
const rows = (path: string, label: string, one: string, columns: readonly PlanField[]): PlanField => ({
  ...{ path, label },
  control: { kind: "rows", one, columns },
});

const dates: readonly PlanField[] = [
  { path: "from", label: "From", control: { kind: "date" } },
  { path: "to", label: "To", control: { kind: "date", optional: "to the end of the plan" } },
];

function target(path: string, label: string, services: readonly ("prison" | "probation")[]) {
  const service: PlanField = {
    ...{ path: `${path}.service`, label },
    control: {
      kind: "choice",
      choices: choicesOf(services, serviceLabels),
      optional: "Every service that it can touch",
    },
  };
  return [
    service,
    rare({
      path: `${path}.groups`,
      label: "Only these groups or regions",
      control: { kind: "choices", choices: "groups" },
    }),
    rare(
      rows(`${path}.units`, "Only these units", "unit", [
        { path: "", label: "Unit", control: { kind: "unit" } },
      ]),
    ),
  ];
}
const where = target("where", "Where", ["prison", "probation"]);

/** Offered; the best spread by optimisation is not. */
const sharing = ["worst-first", "pro-rata", "highest-risk-first", "manual"] as const satisfies SharingRule[];

const release: readonly PlanField[] = [
  number("pool.fte", "Eligible pool", "FTE"),
  number("percent", "Release", "%"),
  number("prisonExperiencePercent", "Prison experience", "%"),
  number("onSitePercent", "Can be on site", "%"),
  number("lengthMonths", "Length", "months"),
  number("inductionWeeks", "Induction", "weeks"),
  rows("waves", "When they leave", "wave", [
    { path: "on", label: "On", control: { kind: "date" } },
    number("sharePercent", "Share", "%"),
  ]),
  ...target("destination", "Where to", ["prison", "probation"]),
  {
    path: "sharing",
    label: "Share by",
    control: { kind: "choice", choices: choicesOf(sharing, sharingLabels) },
  },
  number("capPerUnit", "Most at one unit", "people", "no cap"),
  rare(
    rows("placements", "Placed by hand", "placement", [
      { path: "unit", label: "Unit", control: { kind: "unit" } },
      number("people", "People", "people"),
    ]),
  ),
  rare(
    rows("stops", "What headquarters stops or slows", "piece of work", [
      { path: "part", label: "Part of headquarters", control: { kind: "text" } },
      number("people", "People", "people"),
      { path: "work", label: "Work that stops or slows", control: { kind: "text" } },
      { path: "owner", label: "Who answers for it", control: { kind: "text" } },
    ]),
  ),
  rare({ path: "pool.definition", label: "Who is eligible", control: { kind: "text", long: true } }),
  rare(number("pool.headquartersFte", "All of headquarters", "FTE", "not said")),
  rare({
    path: "pool.includesSpecialists",
    label: "The pool includes protected specialists",
    control: { kind: "switch" },
  }),
  rare(number("operationalPercent", "Operational, with in-date training", "%", register)),
  rare(number("probationOfficerPercent", "Qualified probation officers", "%", register)),
  rare(number("hoursPercent", "Hours of a released person", "% of full time", register)),
  rare(number("rampMonths", "Time of learning", "months", register)),
];

/** The fields of each kind of measure, in the order of its form; reason and switch stand around them. */
export const measureFields: Record<MeasureType, readonly PlanField[]> = {
  "headquarters-release": release,
  transfer: [
    { path: "fromUnit", label: "From unit", control: { kind: "unit" } },
    { path: "toUnit", label: "To unit", control: { kind: "unit" } },
    number("fte", "Officers", "FTE"),
    ...dates,
  ],
  recruitment: [number("peopleAMonth", "More starters a month", "people"), ...where, ...dates],
  "leaving-rate": [number("points", "Change of the annual rate", "points"), ...where, ...dates],
  sickness: [number("points", "Change of people away", "points"), ...where, ...dates],
  overtime: [
    number("staffPercent", "Officers who work it", "%"),
    number("hoursAWeek", "Hours each", "a week"),
    ...where,
    ...dates,
  ],
  training: [
    number("staffPercent", "Of those without experience", "%"),
    number("hoursEach", "Hours each", "hours"),
    ...where,
    ...dates,
  ],
  "early-release": [
    number("monthsEarly", "Earlier by", "months"),
    number("peopleAMonth", "People a month", "people"),
    rows("waves", "Released on one day", "day", [
      { path: "on", label: "On", control: { kind: "date" } },
      number("people", "People", "people"),
    ]),
    ...dates,
  ],
  growth: [
    { path: "of", label: "Of", control: { kind: "choice", choices: choicesOf(growthStocks, growthLabels) } },
    number("percentAYear", "Growth of what comes in", "% a year"),
    ...where,
    ...dates,
  ],
  "contact-suspension": [
    number("percent", "Share of their cases", "%"),
    {
      path: "caseTypes",
      label: "Types of case",
      control: { kind: "choices", choices: choicesOf(caseTypes, caseTypeLabels) },
    },
    ...target("where", "Where", ["probation"]),
    ...dates,
  ],
  "case-transfer": [
    { path: "fromUnit", label: "From delivery unit", control: { kind: "unit" } },
    { path: "toUnit", label: "To delivery unit", control: { kind: "unit" } },
    {
      path: "caseType",
      label: "Type of case",
      control: { kind: "choice", choices: choicesOf(caseTypes, caseTypeLabels) },
    },
    {
      path: "tier",
      label: "Tier",
      control: { kind: "choice", choices: choicesOf(movedTiers, movedTierLabels) },
    },
    number("cases", "Cases", "cases"),
    ...dates,
  ],
  capacity: [
    { path: "unit", label: "Prison", control: { kind: "unit" } },
    number("places", "Places opened (closed: below 0)", "places"),
    number("requiredFte", "Officers required for them", "FTE", "in proportion to the prison's own"),
    ...dates,
  ],
  "police-cells": [number("people", "People held there", "people"), ...dates],
  "second-check": [
    number("coveragePercent", "Share of releases", "%"),
    number("minutesEach", "Time for each", "minutes", register),
    {
      path: "by",
      label: "Checked by",
      control: {
        kind: "choice",
        choices: [
          { value: "unit", label: "the unit's own officers" },
          { value: "outside", label: "people from outside the unit" },
        ],
      },
    },
    ...target("where", "Where", ["prison"]),
    ...dates,
  ],
  "duty-governor": [
    number("coveragePercent", "Share of releases", "%"),
    ...target("where", "Where", ["prison"]),
    ...dates,
  ],
  "new-rules": [
    {
      path: "task",
      label: "Work",
      control: { kind: "choice", choices: choicesOf(riskTasks, riskTaskLabels) },
    },
    number("sharePercent", "Share under new rules", "%"),
    ...dates,
  ],
};

/** Fields of every measure, whatever its kind. */
export const measureSwitch: PlanField = { path: "active", label: "On", control: { kind: "switch" } };
export const measureReason: PlanField = { path: "reason", label: "Reason", control: { kind: "text" } };

/** Fields of the plan itself. */
export const planFields: readonly PlanField[] = [
  { path: "title", label: "Title", control: { kind: "text" } },
  { path: "about", label: "What is published, assumed and asked", control: { kind: "text", long: true } },
  number("months", "Months to look ahead", "months"),
];

export const overrideField: PlanField = rows("overrides", "Changed assumptions", "assumption", [
  { path: "key", label: "Assumption", control: { kind: "parameter" } },
  number("value", "Value here", ""),
  { path: "author", label: "Changed by", control: { kind: "text" } },
  { path: "reason", label: "Reason", control: { kind: "text" } },
]);
