import type { RegisterArea } from "../engine/vocabulary";

/** What each part of the registers holds. */
export const areaWords: Readonly<Record<RegisterArea, string>> = {
  thresholds: "Cuts that decide a word, a colour, a flag or a suppression. One register, used by every view.",
  prisons: "What workload in a prison is inferred with, and the standard for key work.",
  probation: "Used where probation workload is not measured.",
  "error risk":
    "What the risk of a release in error and of an insufficient risk assessment is worked out with.",
  scenarios: "What the months ahead, a plan's measures and the people it moves are worked out with.",
  "modelled rows":
    "Assumptions behind the modelled probation rows, which are graded D wherever they are shown.",
  "official workload": "Constants of the official Workload Measurement Tool, reproduced exactly.",
};
