import type { ErrorRiskKey } from "../engine/parameter-set";
import type { Definition } from "./define";
import { aShare, multiplier, published, row, type Row } from "./error-risk-row";

/** Bounds of theta: what studies of outcomes show, and what the published method says. */
const thetaLowest = 0.07;
const thetaHighest = 1;

const sparH = (part: Omit<Row, "status" | "source">) => row({ ...part, ...published, source: "spar-h" });

/** What bears on an error, and how strongly. */
export const errorRiskFactors = {
  "error-risk.theta": row({
    label: "Theta: how much of the published effect of time pressure is taken over",
    description:
      "Share of the slope of the available-time factor that is used: 0 means that load makes no difference, 1 what the published method says. The crux of the method.",
    unit: "exponent",
    value: 0.5,
    min: 0,
    max: 1.5,
    why: "Below 0 load would protect; 1.5 is half as much again as the method says.",
    uncertainty: { shape: "pert", low: thetaLowest, central: 0.5, high: thetaHighest },
    note: "Between studies of nurses at 0.07 and the method at 1. No published English study links prison staffing to releases in error.",
  }),
  "error-risk.theta-lowest": row({
    label: "Theta, lowest supported by evidence",
    description:
      "What deaths in hospital show: odds of 1.07 for each further patient of a nurse, 1.31 when the load doubles, a slope of 0.39.",
    unit: "exponent",
    value: thetaLowest,
    min: 0,
    max: 0.5,
    why: "From no effect to the central value.",
    status: "derived",
    source: "aiken-2002",
    locator: "Odds ratio 1.07 (1.03 to 1.12); ln 1.31 / ln 2 / 5.679",
    uncertainty: { shape: "fixed", why: "The low end of the range of theta." },
  }),
  "error-risk.theta-highest": row({
    label: "Theta, highest supported by evidence",
    description:
      "The slope of the published method itself, drawn up for the control rooms of power stations.",
    unit: "exponent",
    value: thetaHighest,
    min: 0.5,
    max: 1.5,
    why: "From the central value to half as much again as the method says.",
    ...published,
    source: "spar-h",
    locator: "Available time, diagnosis: nominal to barely adequate",
    uncertainty: { shape: "fixed", why: "The high end of the range of theta." },
  }),
  "error-risk.time-anchor-ratio": sparH({
    label: "Workload at which time is barely adequate",
    description: "Work over available hours at the published level: time for two thirds of the work.",
    unit: "ratio",
    value: 1.5,
    min: 1.1,
    max: 3,
    why: "Above full, and no more than three times the work.",
    locator: "Available time, diagnosis: barely adequate, about two thirds of the time needed",
  }),
  "error-risk.time-anchor-multiplier": sparH({
    ...multiplier,
    label: "Multiplier where time is barely adequate",
    description: "How many times the odds of an error are at that level, before theta.",
    value: 10,
    max: 50,
    locator: "Available time, diagnosis: barely adequate",
  }),
  "error-risk.time-held-at": row({
    label: "Workload beyond which the method says nothing",
    description: "Work over available hours above which the effect is held and the unit is flagged.",
    unit: "ratio",
    value: 1.5,
    min: 1,
    max: 3,
    why: "The published levels end at the anchor.",
  }),
  "error-risk.nominal-check": sparH({
    ...aShare,
    label: "Nominal error probability, action",
    description: "Where the fitting of the release check starts; counts decide the level.",
    value: 0.001,
    max: 0.1,
    locator: "Action worksheet",
  }),
  "error-risk.nominal-assessment": sparH({
    ...aShare,
    label: "Nominal error probability, diagnosis",
    description: "Of a risk assessment without fitting: for the comparison of methods only.",
    value: 0.01,
    max: 0.5,
    locator: "Diagnosis worksheet",
  }),
  "error-risk.experience-check": sparH({
    ...multiplier,
    label: "Multiplier of inexperience, release check",
    description: "How many times the odds of an error are for staff below the experience line.",
    value: 3,
    max: 10,
    locator: "Experience and training, action: low",
  }),
  "error-risk.experience-assessment": sparH({
    ...multiplier,
    label: "Multiplier of inexperience, risk assessment",
    description:
      "How many times the odds of an insufficient assessment are for staff below the experience line.",
    value: 10,
    max: 20,
    locator: "Experience and training, diagnosis: low",
  }),
  "error-risk.complexity-check": sparH({
    ...multiplier,
    label: "Multiplier of new rules, release check",
    description: "How many times the odds of an error are for a release under new rules.",
    value: 2,
    max: 5,
    locator: "Complexity: moderate (2); high would be 5",
    uncertainty: { shape: "uniform", low: 2, high: 5 },
  }),
  "error-risk.complexity-assessment": sparH({
    ...multiplier,
    label: "Multiplier of new rules, risk assessment",
    description: "How many times the odds of an insufficient assessment are under new rules.",
    value: 2,
    max: 5,
    locator: "Complexity: moderate (2); high would be 5",
    uncertainty: { shape: "uniform", low: 2, high: 5 },
  }),
  "error-risk.inexperienced-check": row({
    ...aShare,
    ...published,
    label: "Officers with under three years of service",
    description:
      "Share of prison officers with under three years of service, nationally: not published by prison.",
    value: 0.36,
    source: "officers-by-service",
    locator: "31 March 2018: 36%",
    uncertainty: { shape: "fixed", why: "A published share, of all officers and not of those who check." },
    then: [
      { from: "2019-03-31", value: 0.42, locator: "31 March 2019: 42%" },
      { from: "2020-03-31", value: 0.4, locator: "31 March 2020: 40%" },
      { from: "2021-03-31", value: 0.32, locator: "31 March 2021: 32%" },
      { from: "2022-03-31", value: 0.29, locator: "31 March 2022: 29%" },
      { from: "2023-03-31", value: 0.36, locator: "31 March 2023: 36%" },
      { from: "2024-03-31", value: 0.42, locator: "31 March 2024: 42%, the latest published" },
    ],
  }),
  "error-risk.inexperienced-assessment": row({
    ...aShare,
    label: "Probation staff with four years of experience or less",
    description: "Share of probation staff with four years of experience or less, nationally.",
    status: "reported",
    value: 0.28,
    source: "nao-probation-2025",
    locator: "28% in 2021",
    uncertainty: { shape: "fixed", why: "A reported share." },
    then: [{ from: "2024-03-31", value: 0.38, locator: "38% in 2024" }],
  }),
  "error-risk.new-rules-check": row({
    ...aShare,
    label: "Releases under new rules",
    description: "Share of releases under rules that changed within the year, such as early release at 40%.",
    value: 0,
    uncertainty: { shape: "triangular", low: 0.2, central: 0.4, high: 0.7 },
    then: [
      {
        from: "2024-04-01",
        value: 0.4,
        note: "Not published for the year by prison: an assumption. What it does not explain is in the policy factor.",
      },
    ],
  }),
  "error-risk.new-rules-assessment": row({
    ...aShare,
    label: "Risk assessments under new rules",
    description: "Share of risk assessments under rules that changed within the year.",
    value: 0,
    uncertainty: { shape: "fixed", why: "None is assumed; scenarios set it." },
  }),
} as const satisfies Partial<Record<ErrorRiskKey, Definition>>;
