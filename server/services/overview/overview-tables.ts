import type { OverviewTable } from "@/server/contracts/overview";
import { serviceLabels } from "@/server/contracts/labels";
import { worstQuality } from "@/server/engine/position/figure";
import type { TidyTable } from "@/server/exports/overview-csv";
import { sourceTitle } from "../explain/explain-steps";
import type { OverviewSource } from "./overview-source";
import { positionRecords } from "./position-records";
import { prisonersPerOfficer } from "./prisoners-trend";
import { shortfallGroups } from "./shortfall-groups";
import { staffingPoints } from "./staffing-trend";
import { staffingSources } from "./staffing-sources";
import { tidyNumber } from "./tidy-number";

/** Each chart and the position table as tidy rows; the worst units leave in the file of the units page. */
export const overviewTablesOf: Record<
  Exclude<OverviewTable, "worst">,
  (source: OverviewSource) => TidyTable
> = {
  position: positionTable,
  shortfall: shortfallTable,
  staffing: staffingTable,
  "prisoners-per-officer": prisonersTable,
};

function positionTable(source: OverviewSource): TidyTable {
  const at = source.position.baseline.asOf;
  return {
    heads: [
      ...["Service", "Measure", "Value", "Unit", "Date", "Denominator", "Quality", "Basis"],
      ...["Source", "Position at"],
    ],
    rows: positionRecords(source).map((record) => [
      record.service,
      record.measure,
      tidyNumber(record.value),
      record.unit,
      record.asOf,
      record.denominator,
      record.quality,
      record.basis,
      record.source,
      at,
    ]),
  };
}

function shortfallTable(source: OverviewSource): TidyTable {
  const groups = [shortfallGroups(source, "probation"), shortfallGroups(source, "prison")];
  const all = groups.flatMap(({ known, unknown }) => [
    ...known.map(({ aggregate }) => aggregate),
    ...unknown,
  ]);
  return {
    heads: [
      ...[
        "Code",
        "Group or region",
        "Service",
        "Required, FTE",
        "In post, FTE",
        "Shortfall, FTE",
        "Shortfall, %",
      ],
      ...["Points past the 30% line", "Units counted", "Units", "Date", "Quality", "Source", "Position at"],
    ],
    rows: all.map(({ unit, staffing, sums }) => [
      unit.code,
      unit.name,
      serviceLabels[unit.service],
      tidyNumber(staffing.required.quantity),
      tidyNumber(staffing.inPost.quantity),
      tidyNumber(staffing.shortfallFte),
      tidyNumber(staffing.shortfallPercent),
      tidyNumber(staffing.pointsToLine),
      sums.unitsKnown,
      sums.units,
      staffing.inPost.asOf,
      staffing.quality,
      staffingSources(source.position, unit.service),
      source.position.baseline.asOf,
    ]),
  };
}

function staffingTable(source: OverviewSource): TidyTable {
  return {
    heads: [
      ...["Service", "Date", "Required, FTE", "In post, FTE", "In post of required, %"],
      ...["Quality", "Source", "Position at"],
    ],
    rows: staffingPoints(source).map(({ service, date, required, inPost, value }) => [
      service,
      date,
      tidyNumber(required.quantity),
      tidyNumber(inPost.quantity),
      tidyNumber({ known: true, value }),
      worstQuality([required.quality, inPost.quality]),
      [...new Set([inPost.source, required.source])].map(sourceTitle).join("; "),
      source.position.baseline.asOf,
    ]),
  };
}

function prisonersTable(source: OverviewSource): TidyTable {
  return {
    heads: ["Quarter ending", "Prisoners per officer", "Unit", "Quality", "Source", "Note", "Position at"],
    rows: prisonersPerOfficer(source).map(({ asOf, value, publishedIn, note }) => [
      asOf,
      value,
      "prisoners per officer in bands 3 and 4, public prisons",
      "B",
      publishedIn,
      note ?? "",
      source.position.baseline.asOf,
    ]),
  };
}
