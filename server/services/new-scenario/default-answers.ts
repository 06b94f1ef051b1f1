import { plainNumber } from "@/server/contracts/plain-number";
import type { Position } from "../positions/load-position";
import type { Answers } from "./answers";
import { firstLeavingDay } from "./first-leaving-day";
import { headquartersFte } from "./headquarters-fte";

/** The release of March 2023 as the shipped example has it. People see them as answers and can change each. */
const ofMarch2023 = {
  months: "18",
  pool: "1,800",
  percent: "5",
  experienced: "55",
  onsite: "70",
  sharing: "worst-first",
  cap: "10",
  length: "9",
  induction: "4",
};

/** What stands in each field until somebody answers, so that every page can be left as it is. */
export function defaultAnswers(position: Position): Answers {
  const headquarters = headquartersFte(position);
  const leaving = firstLeavingDay(position.baseline.asOf);
  return {
    ...ofMarch2023,
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
