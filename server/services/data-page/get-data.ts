import type { DataInput, DataView } from "@/server/contracts/data";
import { decimal, longDate } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import { dayOf } from "../assumptions/day-of";
import type { ServiceContext } from "../context";
import { loadPosition, type Position } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { dataMatrix } from "./data-matrix";
import { faultViews, unpublished } from "./fault-views";
import { freshness } from "./freshness";
import { gradeViews } from "./grade-views";
import { missingViews } from "./missing-views";
import { sunsetViews } from "./sunset-views";

/** What is measured, derived, reported, modelled and missing at a position. */
export async function getData(context: ServiceContext, { at, against }: DataInput): Promise<DataView> {
  const position = await loadPosition(context, at);
  const frame = pageFrame(position, "/data", against);
  return {
    frame,
    headline: headline(position),
    grades: gradeViews(position),
    matrix: dataMatrix(position, frame.query),
    freshness: freshness(position),
    sunsets: sunsetViews(position, dayOf(context.now()), frame.query),
    missing: missingViews(position, frame.query),
    unpublished,
    faults: faultViews(position),
    csvHref: `/data.csv${frame.query}`,
  };
}

/** How many units rest on figures of their own, and how many on modelled ones. */
function headline({ units, baseline }: Position): Sentence {
  const modelled = units.filter(
    ({ staffing }) => staffing.shortfallPercent.known && staffing.quality === "D",
  );
  const own = units.filter(({ staffing }) => staffing.shortfallPercent.known && staffing.quality !== "D");
  return [
    `At ${longDate(baseline.asOf)} `,
    { strong: `${decimal(own.length)} of ${decimal(units.length)} units` },
    " have a shortfall from published figures of their own; that of ",
    { strong: `${decimal(modelled.length)}` },
    " is modelled from totals, and modelled is not measured.",
  ];
}
