import type { ChartModel } from "@/server/contracts/chart";
import { decimal, longDate } from "@/server/contracts/format";
import type { Position } from "../positions/load-position";
import type { ErrorRisk } from "../risk/load-error-risk";

/** Releases in error that are expected in a year, and how many of them missing staff account for by the model. */
export function errorsAndLoad({ baseline }: Position, { releases, range }: ErrorRisk): ChartModel {
  const { lower, upper } = range.avoidableAYear;
  const { expectedAYear, avoidableAYear } = releases;
  const fullyStaffed = expectedAYear - avoidableAYear;
  const [all, rest, share] = [decimal(expectedAYear), decimal(fullyStaffed), decimal(avoidableAYear)];
  const likely = `likely ${decimal(lower)} to ${decimal(upper)}`;
  return {
    key: "errors-and-load",
    title: `Missing staff account for some ${share} of ${all} releases in error expected a year (${likely})`,
    subtitle: "Releases in error by prisons expected in a year, England and Wales, number of errors",
    source: "Source: Plimsoll model, its level fitted to HMPPS Annual Digest.",
    asOf: `Position at ${longDate(baseline.asOf)}.`,
    notes: [
      "Modelled: how strongly load leads to errors is an assumption, and the likely range is that of its two ends, the level fitted anew at each.",
      "Errors by courts and escort contractors stand outside any prison's staffing, and are left out.",
      "Numbers are rounded each by itself.",
    ],
    textAlternative: `A bar of ${all} expected errors a year: ${rest} with every post filled, ${share} from missing staff (${likely}).`,
    table: {
      head: ["Releases in error a year", "Number"],
      rows: [
        ["Expected", all],
        ["With every post filled", rest],
        ["From missing staff", share],
        ["From missing staff, likely least", decimal(lower)],
        ["From missing staff, likely most", decimal(upper)],
      ],
    },
    csvHref: null,
    drawing: {
      kind: "stacked-bars",
      suffix: "",
      parts: ["With every post filled", "From missing staff"],
      rows: [{ label: "Expected a year", values: [fullyStaffed, avoidableAYear], text: all }],
      scaleEnd: null,
      thresholds: [],
    },
  };
}
