import type { ParameterKey } from "../engine/parameter-set";
import { baseTiers, caseTypes, type BaseTier, type CaseType, type MethodId } from "../engine/vocabulary";
import { officialConstant, type Definition, type RegisterUnit } from "./define";

type TierPoints = Record<BaseTier, number>;

/** The unified Probation Service begins; the seed values carry no earlier date. */
const from = "2021-06-26";
const reviewBy = "2027-03-31";
const seed = "V1_1__SEED_REF_DATA.sql";

const communityPoints: TierPoints = {
  ...{ A3: 206, A2: 158, A1: 146, A0: 110 },
  ...{ B3: 146, B2: 115, B1: 102, B0: 72 },
  ...{ C3: 79, C2: 63, C1: 50, C0: 35 },
  ...{ D3: 51, D2: 41, D1: 29, D0: 29 },
};
const licencePoints: TierPoints = {
  ...{ A3: 219, A2: 175, A1: 163, A0: 0 },
  ...{ B3: 161, B2: 132, B1: 119, B0: 0 },
  ...{ C3: 77, C2: 65, C1: 52, C0: 0 },
  ...{ D3: 51, D2: 43, D1: 31, D0: 0 },
};
const custodyPoints: TierPoints = {
  ...{ A3: 75, A2: 60, A1: 59, A0: 0 },
  ...{ B3: 59, B2: 48, B1: 47, B0: 0 },
  ...{ C3: 30, C2: 24, C1: 23, C0: 0 },
  ...{ D3: 17, D2: 14, D1: 13, D0: 0 },
};
const standard: Record<CaseType, TierPoints> = {
  community: communityPoints,
  licence: licencePoints,
  custody: custodyPoints,
};
/** Transition to adulthood cases are priced like custody cases, whatever their type. */
const t2a: Record<CaseType, TierPoints> = {
  community: custodyPoints,
  licence: custodyPoints,
  custody: custodyPoints,
};

interface Constant {
  readonly label: string;
  readonly description: string;
  readonly unit: RegisterUnit;
  readonly value: number;
  readonly max: number;
  readonly locator?: string;
  readonly usedBy?: readonly [MethodId, ...MethodId[]];
  readonly source?: "wmt-seed" | "wmt-worker";
}

function constant(row: Constant): Definition {
  return {
    label: row.label,
    description: row.description,
    unit: row.unit,
    bounds: { min: 0, max: row.max, why: "Range that the tool's own administration page accepts." },
    uncertainty: officialConstant,
    values: [
      {
        from,
        value: row.value,
        status: "published",
        source: row.source ?? "wmt-seed",
        locator: row.locator ?? seed,
      },
    ],
    reviewBy,
    area: "official workload",
    usedBy: row.usedBy ?? ["workload-points"],
  };
}

const maximumPoints = 999;
/** The modelled officers hold cases that are priced with them. */
const alsoModelled = ["workload-points", "modelled-probation"] as const;

type TierKey = Extract<ParameterKey, `points.${CaseType}.${BaseTier}` | `points-t2a.${CaseType}.${BaseTier}`>;

/** One row a case type and tier. The two tables above are complete by type, so the keys are. */
function tierRows(
  prefix: "points" | "points-t2a",
  table: Record<CaseType, TierPoints>,
  words: string,
  usedBy: readonly [MethodId, ...MethodId[]],
) {
  const rows = caseTypes.flatMap((caseType) =>
    baseTiers.map((tier) => [
      `${prefix}.${caseType}.${tier}`,
      constant({
        label: `Points of a ${words}${caseType} case in tier ${tier}`,
        description: `Points a month that one ${words}${caseType} case in tier ${tier} takes.`,
        unit: "points",
        value: table[caseType][tier],
        max: maximumPoints,
        usedBy,
      }),
    ]),
  );
  return Object.fromEntries(rows) as Record<Extract<TierKey, `${typeof prefix}.${string}`>, Definition>;
}

const report = (name: string, value: number) =>
  constant({
    label: `Points of a ${name}`,
    description: `Points for each ${name} of the last 30 days.`,
    unit: "points",
    value,
    max: maximumPoints,
    ...(name === "parole report" ? {} : { usedBy: alsoModelled }),
  });

const arms = (caseType: string, value: number) =>
  constant({
    label: `Points of an ARMS assessment, ${caseType}`,
    description: `Points of an active risk management assessment on a ${caseType} case, as counted until January 2023.`,
    unit: "points",
    value,
    max: 100,
  });

const target = (grade: string) =>
  constant({
    label: `Points that one full-time ${grade} can do`,
    description: `Nominal target of a full-time ${grade}: available points before hours and reductions.`,
    unit: "points",
    value: 2176,
    max: 9999,
    usedBy: alsoModelled,
  });

const defaultHours = (grade: string, value: number) =>
  constant({
    label: `Default contracted hours, ${grade}`,
    description: `Weekly hours that count as one full-time ${grade}.`,
    unit: "hours a week",
    value,
    max: 37,
    ...(value > 0 ? { usedBy: alsoModelled } : {}),
  });

const kept = (status: string, value: number) =>
  constant({
    label: `Share kept of an inactive case: ${status}`,
    description: `Share of the points of an inactive (${status}) case that still counts.`,
    unit: "%",
    value,
    max: 100,
  });

const reduction = (reason: string, value: number) =>
  constant({
    label: `Reduction: ${reason}`,
    description: `Share of contracted hours taken off for ${reason}.`,
    unit: "%",
    value,
    max: 100,
    locator: `${seed}, reduction_reason`,
    usedBy: ["modelled-probation"],
  });

const reductionMonths = (reason: string, value: number) =>
  constant({
    label: `Months of a reduction: ${reason}`,
    description: `Months after which the reduction for ${reason} expires.`,
    unit: "months",
    value,
    max: 60,
    locator: `${seed}, reduction_reason, months to expiry`,
    usedBy: ["modelled-probation"],
  });

export const officialWorkload = {
  ...tierRows("points", standard, "", ["workload-points", "unmeasured-work", "modelled-probation"]),
  ...tierRows("points-t2a", t2a, "transition to adulthood ", ["workload-points"]),
  "points.contact-suspended": constant({
    label: "Points of a contact-suspended case",
    description: "Points of a case whose contact is suspended (tier with suffix S).",
    unit: "points",
    value: 0,
    max: maximumPoints,
    locator: "V1_64 and V1_65, column defaults",
    usedBy: alsoModelled,
  }),
  "points.standard-report": report("standard delivery report", 138),
  "points.fast-report": report("fast delivery report", 65),
  "points.parole-report": report("parole report", 120),
  "points.parole-report-enabled": constant({
    label: "Parole reports count",
    description: "Whether parole reports score points: the nightly tool dropped them in January 2023.",
    unit: "yes or no",
    value: 0,
    max: 1,
    source: "wmt-worker",
    locator: "V1_50__REMOVE_ARMS_PAROMS_CAPACITY.sql",
  }),
  "points.arms-licence": arms("licence", 35),
  "points.arms-community": arms("community", 69),
  "points.nominal-target-po": target("probation officer"),
  "points.nominal-target-pso": target("probation services officer"),
  "points.adjustment-days": constant({
    label: "Life of a contact adjustment",
    description: "Days for which help given to a colleague moves points from the case owner to the helper.",
    unit: "days",
    value: 7,
    max: 365,
    source: "wmt-worker",
    locator: "staging-adjustments-mapper.js",
  }),
  "hours.default-po": defaultHours("probation officer", 37),
  "hours.default-pso": defaultHours("probation services officer", 37),
  "hours.default-spo": defaultHours("senior probation officer", 0),
  "inactive.kept-warrants": kept("warrant", 0),
  "inactive.kept-unpaid-work": kept("unpaid work", 100),
  "inactive.kept-overdue-termination": kept("overdue termination", 0),
  "reduction.pqip-first": reduction("a trainee's months 0 to 6", 80),
  "reduction.pqip-second": reduction("a trainee's months 6 to 12", 60),
  "reduction.pqip-third": reduction("a trainee's months 12 to 18", 40),
  "reduction.newly-qualified": reduction("a newly qualified officer's first 9 months", 20),
  "reduction.pso-learning": reduction("a probation services officer in learning", 20),
  "reduction.pqip-period-months": reductionMonths("each of a trainee's three periods", 6),
  "reduction.newly-qualified-months": reductionMonths("a newly qualified officer", 9),
  "reduction.pso-learning-months": reductionMonths("a probation services officer in learning", 6),
  "reduction.full-absence": reduction("long-term sickness, maternity, adoption or special leave", 100),
} as const satisfies Partial<Record<ParameterKey, Definition>>;
