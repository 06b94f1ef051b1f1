import { z } from "zod";
import { growthStocks, movedTiers, sharingRules, type MeasureType } from "@/server/engine/plan-vocabulary";
import { caseTypes, riskTasks, services } from "@/server/engine/vocabulary";

/** The form of scenario files that this version writes and reads. */
export const scenarioSchemaVersion = 1;

const longestText = 2000;
const most = 500;
const storable = /^[^\0]*$/;
const words = z
  .string()
  .trim()
  .max(longestText, "Shorten this text to 2,000 characters.")
  .regex(storable, "Take out the character with the code 0: it cannot be stored.");
const reason = words.min(1, "Say why: every measure and every changed value has a reason.");
const code = z.string().trim().min(1, "Name the unit by its code.").max(longestText);
const number = z.number("Give a number.");
const date = z.iso.date("Give a date as year-month-day, for example 2023-04-17.");

const target = z
  .strictObject({
    service: z.enum(services).nullable().default(null),
    groups: z.array(code).max(most).default([]),
    units: z.array(code).max(most).default([]),
  })
  .prefault({});

function measure<Type extends MeasureType, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({
    type: z.literal(type),
    id: z.string().trim().min(1, "Give each measure an id of its own.").max(longestText),
    reason,
    active: z.boolean().default(true),
    ...shape,
  });
}

const dates = { from: date, to: date.nullable().default(null) };
const orRegister = number.nullable().default(null);

const measures = z.discriminatedUnion("type", [
  measure("headquarters-release", {
    pool: z.strictObject({
      definition: reason,
      fte: number,
      headquartersFte: orRegister,
      includesSpecialists: z.boolean().default(false),
    }),
    percent: number,
    operationalPercent: orRegister,
    probationOfficerPercent: orRegister,
    prisonExperiencePercent: number,
    onSitePercent: number,
    hoursPercent: orRegister,
    waves: z
      .array(z.strictObject({ on: date, sharePercent: number }))
      .min(1, "Give at least one date on which people leave.")
      .max(most),
    lengthMonths: number,
    inductionWeeks: number,
    rampMonths: orRegister,
    destination: target,
    sharing: z.enum(sharingRules),
    placements: z
      .array(z.strictObject({ unit: code, people: number }))
      .max(most)
      .default([]),
    capPerUnit: orRegister,
    stops: z
      .array(z.strictObject({ part: words, people: number, work: reason, owner: words }))
      .max(most)
      .default([]),
  }),
  measure("transfer", { ...dates, fromUnit: code, toUnit: code, fte: number }),
  measure("recruitment", { ...dates, where: target, peopleAMonth: number }),
  measure("leaving-rate", { ...dates, where: target, points: number }),
  measure("sickness", { ...dates, where: target, points: number }),
  measure("overtime", { ...dates, where: target, staffPercent: number, hoursAWeek: number }),
  measure("training", { ...dates, where: target, staffPercent: number, hoursEach: number }),
  measure("early-release", {
    ...dates,
    waves: z
      .array(z.strictObject({ on: date, people: number }))
      .max(most)
      .default([]),
    peopleAMonth: number.default(0),
    monthsEarly: number,
  }),
  measure("growth", { ...dates, where: target, of: z.enum(growthStocks), percentAYear: number }),
  measure("contact-suspension", {
    ...dates,
    where: target,
    caseTypes: z.array(z.enum(caseTypes)).min(1, "Name at least one type of case."),
    percent: number,
  }),
  measure("case-transfer", {
    ...dates,
    ...{ fromUnit: code, toUnit: code },
    caseType: z.enum(caseTypes),
    tier: z.enum(movedTiers),
    cases: number,
  }),
  measure("capacity", { ...dates, unit: code, places: number, requiredFte: orRegister }),
  measure("police-cells", { ...dates, people: number }),
  measure("second-check", {
    ...dates,
    where: target,
    coveragePercent: number,
    minutesEach: orRegister,
    by: z.enum(["unit", "outside"]).default("unit"),
  }),
  measure("duty-governor", { ...dates, where: target, coveragePercent: number }),
  measure("new-rules", { ...dates, task: z.enum(riskTasks), sharePercent: number }),
]);

/** A scenario as a file: what it starts from, how far it looks, what is done in which order and why. */
export const ScenarioFile = z.strictObject({
  schemaVersion: z.literal(scenarioSchemaVersion),
  title: words.min(1, "Give the scenario a title."),
  /** What is published, what is assumed and what is asked. */
  about: words.default(""),
  baseline: date,
  months: number,
  measures: z.array(measures).max(most),
  overrides: z
    .array(z.strictObject({ key: code, value: number, author: words.min(1, "Say who changed it."), reason }))
    .max(most)
    .default([]),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;
