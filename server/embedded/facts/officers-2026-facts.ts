import type { Fact, PlainDate } from "@/server/engine/facts";
import { unknown } from "@/server/engine/quantity";
import type { CsvRecord, EmbeddedFiles } from "../embedded-files";
import { prisonCode } from "../estate/prison-codes";
import { field } from "../field";
import { publishedNumber } from "../published-number";
import { officerFact } from "./officer-fact";

const asOf: PlainDate = "2026-03-31";
const yearBefore: PlainDate = "2025-03-31";
const quarterAfter: PlainDate = "2026-06-30";
const quarterBlended: ReadonlySet<string> = new Set(["HBI", "WII"]);

const recovered = "Annex Table 4, recovered from the published gap and percentage of target";
const changed = "Annex Table 4, recovered with the published change since March 2026";

/** Officers by prison against target at 31 March 2026, and in post a year before and a quarter after. */
export function officers2026Facts(files: EmbeddedFiles): Fact[] {
  return files.records("prisons.csv").flatMap(prisonFacts);
}

function prisonFacts(prison: CsvRecord): Fact[] {
  const unit = prisonCode(prison);
  const facts = [
    officerFact({
      unit,
      measure: "required-fte",
      asOf,
      quantity: publishedNumber(field(prison, "officers_target_fte")),
      quality: "B",
      locator: recovered,
    }),
    inPost(unit, asOf, field(prison, "officers_b3_5_fte"), recovered),
  ];
  const before = field(prison, "officers_b3_5_fte_2025_03_31");
  if (before !== "") facts.push(inPost(unit, yearBefore, before, changed));
  const after = field(prison, "officers_b3_5_fte_2026_06_30");
  if (after !== "")
    facts.push(quarterBlended.has(unit) ? blended(unit) : inPost(unit, quarterAfter, after, changed));
  return facts;
}

function inPost(unit: string, date: PlainDate, text: string, locator: string): Fact {
  return officerFact({
    unit,
    measure: "in-post-fte",
    asOf: date,
    quantity: publishedNumber(text),
    quality: "B",
    locator,
  });
}

function blended(unit: string): Fact {
  return officerFact({
    unit,
    measure: "in-post-fte",
    asOf: quarterAfter,
    quantity: unknown("no-baseline"),
    quality: "E",
    locator: "Hollesley Bay and Warren Hill are reported together from June 2026: not comparable",
  });
}
