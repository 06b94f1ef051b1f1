import type { ThresholdKey } from "../engine/parameter-set";
import type { Method } from "./methods";
import { policyChoice, type Definition, type RegisterUnit } from "./define";
import type { SourceId } from "./sources";

const from = "2018-01-01";
const reviewBy = "2027-03-31";

interface Cut {
  readonly label: string;
  readonly description: string;
  readonly unit: RegisterUnit;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly source?: SourceId;
  readonly locator: string;
  readonly usedBy: readonly [Method, ...Method[]];
  readonly status?: "published" | "reported" | "derived";
}

function cut(row: Cut): Definition {
  return {
    label: row.label,
    description: row.description,
    unit: row.unit,
    bounds: {
      min: row.min,
      max: row.max,
      why: "Outside it the word or flag would no longer mean what it says.",
    },
    uncertainty: policyChoice,
    values: [
      {
        from,
        value: row.value,
        status: row.status ?? "assumption",
        source: row.source ?? "plimsoll-model",
        locator: row.locator,
      },
    ],
    reviewBy,
    area: "thresholds",
    usedBy: row.usedBy,
  };
}

const upper = (name: string, value: number, locator: string, source?: SourceId) =>
  cut({
    label: `Upper bound of the band ${name}`,
    description: `Workload up to and including this is ${name}.`,
    unit: "%",
    value,
    min: 50,
    max: 300,
    locator,
    usedBy: ["bands"],
    ...(source ? { source } : {}),
  });

const share = (ordinal: string, value: number) =>
  cut({
    label: `Distribution: ${ordinal} cut`,
    description: `Share of officers strictly above this workload, shown beside every mean.`,
    unit: "%",
    value,
    min: 50,
    max: 300,
    locator: "Model, section 3",
    usedBy: ["disclosure"],
  });

const officialRed = (place: string, value: number, source: SourceId, locator: string) =>
  cut({
    label: `Red in the official products: ${place}`,
    description: `Workload strictly above this is shown in red on the ${place}. Only for comparison with those products.`,
    unit: "%",
    value,
    min: 50,
    max: 200,
    status: "published",
    source,
    locator,
    usedBy: ["bands"],
  });

export const thresholds = {
  "band.spare": upper("spare", 90, "Lower edge of the tool's 90 to 110 chart band", "wmt-worker"),
  "band.in-range": upper("in range", 100, "Full: all available points used", "wmt-worker"),
  "band.stretched": upper("stretched", 110, "Red in the official tool strictly above 110", "wmt-worker"),
  "band.over": upper("over", 120, "Level asked about in Parliament", "written-answer-172934"),
  "band.severe": upper("severe", 150, "Model, section 3"),
  "line.reference-gap": cut({
    label: "The 30% line",
    description:
      "Reference staffing gap: the shortage of probation officers that inspectors reported in 2023 (28.3% exactly). A reference, not a safe limit.",
    unit: "%",
    value: 30,
    min: 1,
    max: 99,
    status: "reported",
    source: "hmip-bulletin-2021",
    locator: "Reported as 29 to 30%; 1,745 of 6,158 at 31 March 2023",
    usedBy: ["staffing", "roll-ups"],
  }),
  "line.over": cut({
    label: "Over: workload strictly above",
    description: "An officer or a unit strictly above this is over.",
    unit: "%",
    value: 110,
    min: 90,
    max: 200,
    status: "published",
    source: "written-answer-172934",
    locator: "Over 110% for four consecutive weeks",
    usedBy: ["four-week-rule", "roll-ups"],
  }),
  "line.full": cut({
    label: "Full",
    description: "All the work that the available hours allow.",
    unit: "%",
    value: 100,
    min: 90,
    max: 110,
    status: "published",
    source: "wmt-worker",
    locator: "Capacity percentage",
    usedBy: ["bands"],
  }),
  "rule.sustained-weeks": cut({
    label: "Weeks of the four-week rule",
    description: "Consecutive weeks over after which an officer's workload is called excessive.",
    unit: "weeks",
    value: 4,
    min: 1,
    max: 26,
    status: "published",
    source: "written-answer-172934",
    locator: "Over 110% for four consecutive weeks",
    usedBy: ["four-week-rule"],
  }),
  "flag.cases-per-officer": cut({
    label: "Cases per officer that inspectors flag",
    description: "Inspectors saw quality fall where an officer holds this many cases or more.",
    unit: "cases",
    value: 50,
    min: 20,
    max: 100,
    status: "published",
    source: "hmip-bulletin-2021",
    locator: "More than 50 cases",
    usedBy: ["rankings-and-peers"],
  }),
  "flag.tolerance": cut({
    label: "In post within tolerance, of target",
    description:
      "Officers in post of at least this share of target were called well within tolerance by the minister.",
    unit: "%",
    value: 97.5,
    min: 80,
    max: 100,
    status: "published",
    source: "written-answer-11803",
    locator: "97.5% of target",
    usedBy: ["staffing"],
  }),
  "peers.minimum": cut({
    label: "Fewest peers for a median",
    description: "A peer median is shown only for at least this many units of the same function.",
    unit: "units",
    value: 5,
    min: 3,
    max: 50,
    locator: "Model, section 1",
    usedBy: ["rankings-and-peers"],
  }),
  "ranking.settling-months": cut({
    label: "Months that a changed unit stays out of rankings",
    description:
      "Units re-roled, opened, closed or transferred within this time stay in totals and leave rankings and peer medians.",
    unit: "months",
    value: 24,
    min: 0,
    max: 60,
    locator: "Model, section 1",
    usedBy: ["rankings-and-peers"],
  }),
  "disclosure.minimum-officers": cut({
    label: "Fewest officers for a distribution",
    description: "A unit's distribution of officers is shown only for at least this many.",
    unit: "officers",
    value: 10,
    min: 5,
    max: 50,
    locator: "Model, section 1",
    usedBy: ["disclosure"],
  }),
  "disclosure.minimum-count": cut({
    label: "Smallest count of officers shown",
    description: "Counts of officers from 1 up to below this are suppressed.",
    unit: "officers",
    value: 5,
    min: 1,
    max: 20,
    locator: "Model, section 1",
    usedBy: ["disclosure"],
  }),
  "distribution.first": share("first", 100),
  "distribution.second": share("second", 110),
  "distribution.third": share("third", 120),
  "official-red.table": officialRed(
    "tables of the Workload Measurement Tool",
    110,
    "wmt-web",
    "Templates of tables and the officer page",
  ),
  "official-red.practitioner": officialRed(
    "practitioners' rows of the allocation website (its team card: at or above)",
    100,
    "manage-a-workforce",
    "Templates of the team page",
  ),
  "official-red.officer": officialRed(
    "officer's card of the allocation website",
    99,
    "manage-a-workforce",
    "Template of the officer's page",
  ),
} as const satisfies Record<ThresholdKey, Definition>;
