const percent = { min: 0, max: 100, unit: "%" } as const;
const MOST_POINTS = 50;
const MOST_PEOPLE = 100_000;
const MOST_A_MONTH = 10_000;
const MOST_HOURS_A_WEEK = 20;
const MOST_HOURS_EACH = 400;
const MOST_MINUTES = 480;
const MOST_MONTHS = 36;
const MOST_WEEKS = 52;
const MOST_RAMP_MONTHS = 24;
const LEAST_RAMP_MONTHS = 0.25;

/** Limits of the form: a number beyond them is a slip of the hand, whatever the plan. No result is worked out from them. */
export const measureLimits = {
  percent,
  points: { min: -MOST_POINTS, max: MOST_POINTS, unit: " points" },
  growth: { min: -MOST_POINTS, max: 100, unit: "%" },
  people: { min: 0, max: MOST_PEOPLE, unit: " people" },
  cases: { min: 1, max: MOST_PEOPLE, unit: " cases", whole: true },
  peopleAMonth: { min: 0, max: MOST_A_MONTH, unit: " people" },
  cap: { min: 1, max: MOST_PEOPLE, unit: " people", whole: true },
  fte: { min: 0, max: MOST_PEOPLE, unit: " FTE" },
  pool: { min: 1, max: MOST_PEOPLE, unit: " FTE" },
  posts: { min: -MOST_PEOPLE, max: MOST_PEOPLE, unit: " FTE" },
  hours: { min: 1, max: 100, unit: "%" },
  hoursAWeek: { min: 0, max: MOST_HOURS_A_WEEK, unit: " hours" },
  hoursEach: { min: 0, max: MOST_HOURS_EACH, unit: " hours" },
  minutes: { min: 0, max: MOST_MINUTES, unit: " minutes" },
  horizon: { min: 1, max: MOST_MONTHS, unit: " months", whole: true },
  monthsEarly: { min: 0, max: MOST_MONTHS, unit: " months" },
  inductionWeeks: { min: 0, max: MOST_WEEKS, unit: " weeks" },
  rampMonths: { min: LEAST_RAMP_MONTHS, max: MOST_RAMP_MONTHS, unit: " months" },
} as const;

/** Numbers that should meet may miss each other by the last digit. */
export const SAME = 1e-9;
