import { countColumn, dateColumn, qualityColumn, unitColumn } from "./columns";
import type { Template } from "./template";

export const ownDemand: Template = {
  kind: "own-demand",
  title: "Delivery units: what is coming",
  about: "Releases, reports and other work that falls due at delivery units, one row for each unit and date.",
  columns: [
    unitColumn("Delivery unit", ["delivery-unit"], "The probation delivery unit, by its name or its code."),
    dateColumn("The day from which the days ahead are counted."),
    countColumn(
      "Releases due in 7 days",
      "releases-due",
      "People of the unit's cases who leave prison within 7 days.",
    ),
    countColumn(
      "Parole reports due in 28 days",
      "parole-reports-due",
      "Parole reports that must be written within 28 days.",
    ),
    countColumn(
      "Other reports due in 14 days",
      "other-reports-due",
      "Other reports that must be written within 14 days.",
    ),
    countColumn(
      "Reductions that expire in 30 days",
      "reductions-expiring",
      "Reductions of officers' hours that end within 30 days.",
    ),
    countColumn(
      "Trainees who qualify",
      "trainees-qualifying",
      "Trainees (PQiP) of the unit who qualify next.",
    ),
    qualityColumn,
  ],
  examples: [
    ["Derby City", "2026-03-30", 14, 6, 21, 3, 2, null],
    ["N53DERS", "2026-03-30", 9, null, null, null, null, "C"],
  ],
};
