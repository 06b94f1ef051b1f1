import type { ChartModel, FunnelDrawing } from "@/server/contracts/chart";
import { decimal, longDate, percent } from "@/server/contracts/format";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { expectedLimits } from "@/server/engine/risk/expected-limits";
import type { Position } from "../positions/load-position";
import type { ErrorRisk } from "../risk/load-error-risk";
import { shownTenth } from "../risk/shown-tenth";

interface Observed {
  readonly name: string;
  readonly observed: number;
  readonly expected: number;
  readonly verdict: FunnelDrawing["points"][number]["verdict"];
}

/** Observed errors of prisons beside what was expected of them; null where no count by prison is held. */
export function observedFunnel(
  position: Position,
  { fittedYear }: ErrorRisk,
  year: string,
): ChartModel | null {
  const { parameters } = position;
  const units = fittedYear.units.flatMap(({ unit, own }) => {
    const fact = position.facts(unit.position.unit.code, "releases-in-error");
    if (!own || !fact?.quantity.known || fact.asOf !== year) return [];
    const { value: observed } = fact.quantity;
    const expected = own.expectedAYear;
    const verdict = verdictOf(observed, expected, parameters);
    return [{ name: unit.position.unit.name, observed, expected, verdict }];
  });
  const [first] = units;
  if (!first) return null;
  const ended = `the year ended ${longDate(year)}`;
  const largest = Math.max(...fittedYear.units.map(({ own }) => own?.expectedAYear ?? 0));
  return {
    key: "observed",
    title: title(units, first, ended),
    subtitle: `Releases in error observed over expected, by prison, England and Wales, year ended ${longDate(year)}`,
    source:
      "Source: HMPPS Annual Digest 2024/25, as reported; expected: Plimsoll model, releases by prison modelled",
    asOf: `Year ended ${longDate(year)}`,
    notes: [
      `A count is published of ${units.length} of ${fittedYear.units.length} prisons only, the one with the most: the largest of so many is bound to stand high, and nothing can be said of the others. ${published(position)}`,
      "The limits open to the left, because small numbers swing widely. They allow for the spread between prisons as published, which is more than chance. Prisons are never ranked on one year.",
    ],
    textAlternative: `Funnel of observed over expected errors. ${units.map(sentence).join(" ")}`,
    table: {
      head: ["Prison", "Observed", "Expected", "Observed over expected", "In words"],
      rows: units.map(({ name, observed, expected, verdict }) => [
        name,
        decimal(observed),
        decimal(expected, 1),
        decimal(observed / expected, 1),
        verdict,
      ]),
    },
    csvHref: null,
    drawing: {
      kind: "funnel",
      xLabel: "Errors expected in the year",
      yLabel: "Observed over expected",
      suffix: "",
      centre: { value: 1, label: "As expected" },
      points: units.map(({ name, observed, expected, verdict }) => ({
        label: `${name}: ${decimal(observed)} observed`,
        x: shownTenth(expected),
        y: shownTenth(observed / expected),
        verdict,
      })),
      limits: [
        curve(parameters.value("funnel.inner"), largest, parameters),
        curve(parameters.value("funnel.outer"), largest, parameters),
      ],
    },
  };
}

function verdictOf(observed: number, expected: number, parameters: ParameterSet): Observed["verdict"] {
  const inside = (percentage: number) => {
    const { lower, upper } = expectedLimits(expected, percentage, parameters);
    return observed >= lower && observed <= upper;
  };
  if (inside(parameters.value("funnel.inner"))) return "as expected";
  return inside(parameters.value("funnel.outer")) ? "worth a look" : "different from expected";
}

/** Limits at whole expected counts and the largest: between them they would jump from one whole count to the next. */
function curve(coverage: number, largest: number, parameters: ParameterSet): FunnelDrawing["limits"][number] {
  const places = Array.from({ length: Math.floor(largest) }, (_, index) => index + 1);
  return {
    label: `${percent(coverage, Number.isInteger(coverage) ? 0 : 1)} limit`,
    curve: [...places, largest].map((expected) => {
      const { lower, upper } = expectedLimits(expected, coverage, parameters);
      return { x: expected, lower: lower / expected, upper: upper / expected };
    }),
  };
}

const spokenVerdicts = {
  "as expected": "within what the spread between prisons allows",
  "worth a look": "worth a look",
  "different from expected": "different from expected",
} as const;

function title(units: readonly Observed[], first: Observed, ended: string): string {
  if (units.length === 1)
    return `${decimal(first.observed)} releases in error at ${first.name} in ${ended}, about ${decimal(first.expected)} expected: ${spokenVerdicts[first.verdict]}`;
  const different = units.filter(({ verdict }) => verdict === "different from expected").length;
  return `${different} of ${units.length} prisons had a different number of errors from expected in ${ended}`;
}

function sentence({ name, observed, expected, verdict }: Observed): string {
  return `${name}: ${decimal(observed)} observed, ${decimal(expected, 1)} expected, ${verdict}.`;
}

/** How many prisons had any, as published. */
function published({ parameters }: Position): string {
  const row = parameters.rows.get("error-risk.count-size");
  return row ? `Published of all: ${row.locator}.` : "";
}
