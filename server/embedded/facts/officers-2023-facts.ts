import type { Fact, PlainDate } from "@/server/engine/facts";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import type { CsvRecord, EmbeddedFiles } from "../embedded-files";
import { openedOn } from "../estate/dated-openings";
import { prisonCode } from "../estate/prison-codes";
import { field } from "../field";
import { publishedNumber } from "../published-number";
import { nationalValue } from "./national-value";
import { officerFact } from "./officer-fact";

const asOf: PlainDate = "2023-03-31";
const targetDate: PlainDate = "2026-03-31";

/** Changes after March 2023 that make a target of 2026 say nothing about 2023. */
const breaks: ReadonlySet<string> = new Set(["re-roled", "opened", "transferred"]);

/**
 * Officers by prison at 31 March 2023: in post as published, target from the one of 2026.
 * Targets by prison were not found for 2023; the national one was, so each prison's is scaled by it (grade D).
 */
export function officers2023Facts(files: EmbeddedFiles): Fact[] {
  const scale =
    nationalValue(files, "officers_target_fte", asOf) /
    nationalValue(files, "officers_target_fte", targetDate);
  const changed = changedPrisons(files);
  return files
    .records("prisons.csv")
    .filter((prison) => (openedOn.get(prisonCode(prison)) ?? asOf) <= asOf)
    .flatMap((prison) => prisonFacts(prison, scale, changed));
}

function changedPrisons(files: EmbeddedFiles): ReadonlySet<string> {
  const events = files.records("unit-events.csv");
  const between = events.filter(({ date = "" }) => date > asOf && date <= targetDate);
  return new Set(
    between.filter((event) => breaks.has(field(event, "kind"))).map((event) => field(event, "code")),
  );
}

function prisonFacts(prison: CsvRecord, scale: number, changed: ReadonlySet<string>): Fact[] {
  const unit = prisonCode(prison);
  const inPost = publishedNumber(field(prison, "officers_b3_5_fte_2023_03_31"));
  return [
    officerFact({
      unit,
      measure: "required-fte",
      asOf,
      quantity: target(prison, scale, changed.has(unit)),
      quality: "D",
      locator:
        "Modelled: target of March 2026 x 22,637.4 / 23,152.7 (national targets of March 2023 and 2026)",
    }),
    officerFact({
      unit,
      measure: "in-post-fte",
      asOf,
      quantity: inPost,
      quality: "B",
      locator: "Annex Table 4, recovered with the published change from March 2023",
    }),
  ];
}

function target(prison: CsvRecord, scale: number, changed: boolean): Quantity {
  if (changed) return unknown("no-baseline");
  const target2026 = publishedNumber(field(prison, "officers_target_fte"));
  return target2026.known ? known(target2026.value * scale) : target2026;
}
