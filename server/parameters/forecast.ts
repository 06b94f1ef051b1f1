import type { ParameterKey } from "../engine/parameter-set";
import type { ServiceBand } from "../engine/plan-vocabulary";
import type { Definition } from "./define";
import { planRow } from "./plan-row";

const aShare = { unit: "share", min: 0, max: 1, why: "A share." } as const;
const annual = { unit: "%", min: 0, max: 60, why: "Published rates since 2010 lie well inside." } as const;
const workforce = { source: "workforce-quarterly" } as const;

const serviceShare = (who: string, band: string, value: number, later: number | null, note: string) =>
  planRow({
    ...aShare,
    label: `Share of ${who} with ${band} of service`,
    description: `Of the ${who} in post at the start, those with ${band} of service. The same everywhere: no length of service is published by unit.`,
    value,
    range: [((later ?? value) * 2) / 3, ((later ?? value) * 4) / 3],
    known: { note },
    ...(later === null ? {} : { then: [{ from: "2024-03-31", value: later }] }),
  });

const officers = "prison officers";
const officerNote = "Cut so that those under three years are the published share: 36% in 2023, 42% in 2024.";
const probation = "probation officers";
const probationNote = "Cut so that four years or less are near the published 38%; qualified officers only.";

const ratio = (band: string, value: number, range: readonly [number, number]) =>
  planRow({
    unit: "ratio",
    min: 0.2,
    max: 4,
    why: "From a fifth of the mean rate to four times it.",
    label: `Leaving rate with ${band} of service, against the mean`,
    description: `Leaving rate of people with ${band} of service over the mean rate. Only the proportions count: the published rate is kept.`,
    value,
    range,
    known: {
      note: "Officers who joined from 2016 to 2021 lost 24% to 31% in two years; these give about 30%.",
    },
  });

const ratios = {
  "under-1-year": ratio("under a year", 1.5, [1.2, 2]),
  "1-to-2-years": ratio("one to two years", 1.3, [1, 1.6]),
  "2-to-5-years": ratio("two to five years", 0.95, [0.8, 1.1]),
  "5-years-or-more": ratio("five years or more", 0.8, [0.6, 1]),
} as const satisfies Record<ServiceBand, Definition>;

const months = (caseType: string, value: number, because: string) =>
  planRow({
    unit: "months",
    min: 1,
    max: 120,
    why: "From a month to ten years.",
    label: `Months under supervision: ${caseType}`,
    description: `Mean time that a case is held. Cases that start in a month are the cases held divided by it, and so are those that end. ${because}`,
    value,
    range: [(value * 2) / 3, (value * 3) / 2],
  });

const line = (
  task: string,
  value: number,
  locator: string,
  source: "officers-by-service" | "nao-probation-2025",
) =>
  planRow({
    unit: "months",
    min: 6,
    max: 120,
    why: "From half a year to ten years.",
    label: `Experience line for ${task}`,
    description: `Months of service below which the published share counts people as inexperienced, for ${task}.`,
    value,
    fixed: "The definition of a published share.",
    known: { status: "published", source, locator },
  });

export const forecast = {
  "forecast.service-share-prison-under-1-year": serviceShare(
    officers,
    "under a year",
    0.14,
    0.15,
    officerNote,
  ),
  "forecast.service-share-prison-1-to-2-years": serviceShare(
    officers,
    "one to two years",
    0.13,
    0.16,
    officerNote,
  ),
  "forecast.service-share-prison-2-to-5-years": serviceShare(
    officers,
    "two to five years",
    0.27,
    0.33,
    officerNote,
  ),
  "forecast.service-share-probation-under-1-year": serviceShare(
    probation,
    "under a year",
    0.09,
    null,
    probationNote,
  ),
  "forecast.service-share-probation-1-to-2-years": serviceShare(
    ...([probation, "one to two years", 0.09, null, probationNote] as const),
  ),
  "forecast.service-share-probation-2-to-5-years": serviceShare(
    ...([probation, "two to five years", 0.27, null, probationNote] as const),
  ),
  "forecast.leaving-rate-prison": planRow({
    ...annual,
    label: "Leaving rate of prison officers",
    description:
      "Leavers of a year over the mean number of staff, band 3 to 5. Monthly: 1 - exp(-rate / 12).",
    value: 14.6,
    range: [9, 16],
    known: { ...workforce, status: "published", locator: "Band 3-5 leaving rate, year to March 2023" },
    then: [
      { from: "2024-06-30", value: 13.1, locator: "Band 3-5 leaving rate, year to June 2024" },
      { from: "2024-12-31", value: 12.5, locator: "Band 3-5 leaving rate, year to December 2024" },
      { from: "2025-06-30", value: 11.6, locator: "Band 3-5 leaving rate, year to June 2025" },
    ],
  }),
  "forecast.leaving-rate-probation": planRow({
    ...annual,
    label: "Leaving rate of probation officers",
    description: "Leavers of a year over the mean number of staff, probation officer grade.",
    value: 7.5,
    range: [5, 10],
    known: {
      ...workforce,
      status: "published",
      locator: "Probation officer leaving rate, year to March 2023",
    },
    then: [
      { from: "2024-06-30", value: 8.3, locator: "Probation officer leaving rate, year to June 2024" },
      { from: "2025-06-30", value: 6.3, locator: "Probation officer leaving rate, year to June 2025" },
    ],
  }),
  "forecast.joining-rate-prison": planRow({
    ...annual,
    label: "Joining rate of prison officers",
    description:
      "New officers of a year over the mean number of staff: the leaving rate and what the number in post grew by. Taken to go on, in each prison by its own officers.",
    value: 15.9,
    range: [5, 20],
    known: {
      ...workforce,
      status: "derived",
      locator: "Year to March 2023: leaving 14.6%, in post 21,935 to 22,218",
    },
    then: [
      { from: "2024-03-31", value: 19.2, locator: "Leaving 13.1%, in post 21,457.8 to 22,802.3" },
      { from: "2025-03-31", value: 9.2, locator: "Leaving 12.5%, in post 22,802.3 to 22,052.7" },
      { from: "2026-03-31", value: 8.4, locator: "Leaving 11.6%, in post 22,052.7 to 21,351.5" },
    ],
  }),
  "forecast.joining-rate-probation": planRow({
    ...annual,
    label: "Joining rate of probation officers",
    description:
      "Newly qualified officers of a year over the mean number of staff: the leaving rate and what the number in post grew by.",
    value: 6.2,
    range: [3, 15],
    known: {
      ...workforce,
      status: "derived",
      locator: "June 2022 to March 2023: leaving 7.5%, in post 4,470 to 4,413",
    },
    then: [
      {
        from: "2025-06-30",
        value: 13,
        locator: "Leaving 6.3%, in post 5,160 to 5,519 (June 2024 to June 2025)",
      },
    ],
  }),
  "forecast.leaving-ratio-under-1-year": ratios["under-1-year"],
  "forecast.leaving-ratio-1-to-2-years": ratios["1-to-2-years"],
  "forecast.leaving-ratio-2-to-5-years": ratios["2-to-5-years"],
  "forecast.leaving-ratio-5-years-or-more": ratios["5-years-or-more"],
  "forecast.officer-training-weeks": planRow({
    unit: "weeks",
    min: 0,
    max: 52,
    why: "Up to a year.",
    label: "Initial training of a prison officer",
    description: "Weeks from the first day of training to the first day in post: a fixed delay.",
    value: 10,
    range: [8, 14],
    known: { ...workforce, status: "reported", locator: "Initial training of new officers" },
  }),
  "forecast.trainee-months": planRow({
    unit: "months",
    min: 12,
    max: 36,
    why: "Programmes of 15 to 21 months lie inside.",
    label: "Training of a probation officer (PQiP)",
    description: "Months from the first day as a trainee to the first day as an officer: a fixed delay.",
    value: 18,
    range: [15, 21],
    known: { status: "reported", source: "wmt-seed", locator: "Three periods of reductions of six months" },
  }),
  "forecast.experience-months-check": line(
    "the check before a release",
    36,
    "Officers with under 3 years",
    "officers-by-service",
  ),
  "forecast.experience-months-assessment": line(
    "risk assessment",
    48,
    "Staff with 4 years' experience or less",
    "nao-probation-2025",
  ),
  "forecast.months-under-supervision-community": months(
    "community",
    12,
    "Orders of 12 months are the most common.",
  ),
  "forecast.months-under-supervision-licence": months(
    "licence",
    12,
    "Licence and supervision after short sentences last 12 months in all.",
  ),
  "forecast.months-under-supervision-custody": months(
    "custody",
    15,
    "Time held before a release with supervision.",
  ),
} as const satisfies Partial<Record<ParameterKey, Definition>>;
