import { firstRelease } from "@/server/contracts/first-measures";
import { plainNumber } from "@/server/contracts/plain-number";
import type { Position } from "../positions/load-position";
import type { Answers } from "./answers";
import { firstLeavingDay } from "./first-leaving-day";
import { headquartersFte } from "./headquarters-fte";

/** The release that is offered first, as people see it: each of these answers can be changed. */
const ofFirstRelease = {
  months: "18",
  pool: plainNumber(firstRelease.poolFte),
  percent: plainNumber(firstRelease.percent),
  experienced: plainNumber(firstRelease.prisonExperiencePercent),
  onsite: plainNumber(firstRelease.onSitePercent),
  sharing: firstRelease.sharing,
  cap: plainNumber(firstRelease.capPerUnit),
  length: plainNumber(firstRelease.lengthMonths),
  induction: plainNumber(firstRelease.inductionWeeks),
};

/** What stands in each field until somebody answers, so that every page can be left as it is. */
export function defaultAnswers(position: Position): Answers {
  const headquarters = headquartersFte(position);
  const leaving = firstLeavingDay(position.baseline.asOf);
  return {
    ...ofFirstRelease,
    title: "Release of headquarters to the front line",
    reason:
      "To see what a release of headquarters gives units and takes from headquarters, before deciding who goes where and when.",
    at: position.baseline.name,
    definition: "Staff of headquarters and Area Services who can be released.",
    headquarters: headquarters ? plainNumber(headquarters.fte) : "",
    specialists: "no",
    other: "",
    operational: "",
    officers: "",
    service: "both",
    group: [],
    day: String(leaving.getUTCDate()),
    month: String(leaving.getUTCMonth() + 1),
    year: String(leaving.getUTCFullYear()),
    ...{ day2: "", month2: "", year2: "", share2: "" },
  };
}
