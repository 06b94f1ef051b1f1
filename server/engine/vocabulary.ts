/**
 * The words of the model, each list once. Database checks, Zod enums and labels are built from them.
 */

export const services = ["prison", "probation", "headquarters"] as const;
export type Service = (typeof services)[number];

export const unitKinds = [
  "nation",
  "service",
  "group",
  "region",
  "establishment",
  "delivery-unit",
  "directorate",
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const hierarchies = ["management", "geography"] as const;

export const prisonFunctions = [
  "reception",
  "category-b",
  "category-c-trainer",
  "category-c-trainer-resettlement",
  "category-c-resettlement",
  "category-c-foreign-national",
  "category-b-and-open",
  "category-c-and-open",
  "high-security",
  "open",
  "women",
  "youth-custody",
] as const;
export type PrisonFunction = (typeof prisonFunctions)[number];

/** What a unit is for; peers share it. Delivery units and directorates have one function each. */
export const unitFunctions = [...prisonFunctions, "sentence-management", "headquarters"] as const;
export type UnitFunction = (typeof unitFunctions)[number];

export const sexes = ["male", "female", "mixed"] as const;

/**
 * Grades. `band-3-5` is the published total of prison officers, supervising officers and custodial
 * managers; `hq-operational-…` are operational grades inside headquarters.
 */
export const grades = [
  "all",
  "band-2",
  "band-3-5",
  "prison-other",
  "pqip",
  "pso",
  "po",
  "spo",
  "hq-operational-senior-manager",
  "hq-operational-manager",
  "hq-operational-custodial-manager",
  "hq-operational-supervising-officer",
  "hq-operational-officer",
  "hq-operational-support",
  "hq-senior-civil-servant",
  "hq-senior-manager",
  "hq-manager",
  "hq-executive-officer",
  "hq-administrative-officer",
  "hq-administrative-assistant",
  "hq-other-administration",
  "hq-psychology",
  "hq-chaplaincy",
  "hq-industrial-facilities",
  "hq-other",
] as const;
export type Grade = (typeof grades)[number];

/** Grades whose officers hold probation cases. */
export const caseHoldingGrades = ["po", "pso", "pqip"] as const satisfies readonly Grade[];
export type CaseHoldingGrade = (typeof caseHoldingGrades)[number];

export const caseTypes = ["community", "licence", "custody"] as const;
export type CaseType = (typeof caseTypes)[number];

/** Tiers in the official order: protect level A-D, change level 3-0. */
export const baseTiers = [
  ...["A3", "A2", "A1", "A0"],
  ...["B3", "B2", "B1", "B0"],
  ...["C3", "C2", "C1", "C0"],
  ...["D3", "D2", "D1", "D0"],
] as const as readonly BaseTier[];
export type BaseTier = `${"A" | "B" | "C" | "D"}${"0" | "1" | "2" | "3"}`;

/** The contact-suspended twin of each tier. */
export type SuspendedTier = `${BaseTier}S`;
export const suspendedTiers: readonly SuspendedTier[] = baseTiers.map((tier) => `${tier}S` as const);

export type Tier = BaseTier | SuspendedTier;
export const tiers: readonly Tier[] = [...baseTiers, ...suspendedTiers];

/** Workload bands, lightest first. *Over* means above 110; *excessive* is kept for the four-week rule. */
export const bands = ["spare", "in-range", "stretched", "over", "severe", "extreme"] as const;
export type Band = (typeof bands)[number];

export const unknownReasons = [
  "no-available-hours",
  "not-reported",
  "untiered-cases",
  "suppressed",
  "outside-method",
  "no-baseline",
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** A official published, B derived from published, C reported, D modelled from totals, E missing. */
export const qualities = ["A", "B", "C", "D", "E"] as const;
export type Quality = (typeof qualities)[number];

/** How a parameter's value is known. */
export const parameterStatuses = ["published", "reported", "derived", "assumption"] as const;
export type ParameterStatus = (typeof parameterStatuses)[number];

/** Parts of the two registers, in the order in which they are listed. */
export const registerAreas = [
  "thresholds",
  "prisons",
  "probation",
  "error risk",
  "scenarios",
  "modelled rows",
  "official workload",
] as const;
export type RegisterArea = (typeof registerAreas)[number];

/** Ways in which something is worked out, in reading order. Each has a page in words, a file of `docs/methods/`. */
export const methodIds = [
  "staffing",
  "workload-points",
  "workload-inferred",
  "bands",
  "four-week-rule",
  "unmeasured-work",
  "key-work",
  "error-risk",
  "scenarios",
  "roll-ups",
  "rankings-and-peers",
  "disclosure",
  "modelled-probation",
  "change",
  "explanations",
] as const;
export type MethodId = (typeof methodIds)[number];

/** What an error is looked at in: the check before a release, and the assessment of risk. Never added together. */
export const riskTasks = ["check", "assessment"] as const;
export type RiskTask = (typeof riskTasks)[number];

/** Words for a risk rise, lowest first. */
export const riskLevels = ["baseline", "raised", "high", "very-high"] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Facts about one unit at one date. */
export const unitMeasures = [
  "required-fte",
  "in-post-fte",
  "officers-holding-cases",
  "population",
  "operational-capacity",
  "useable-capacity",
  "baseline-cna",
  "in-use-cna",
  "vacancies-fte",
  "caseload",
  "workload-percent",
  "residents",
  "releases-in-error",
  "releases-due",
  "parole-reports-due",
  "other-reports-due",
  "reductions-expiring",
  "trainees-qualifying",
] as const;
export type UnitMeasure = (typeof unitMeasures)[number];
