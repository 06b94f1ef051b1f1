import { longDate } from "@/server/contracts/format";
import type { DatedValue, Definition, Uncertainty } from "@/server/parameters/define";

/** Units that are said of a number rather than counted. */
const bareUnits: ReadonlySet<Definition["unit"]> = new Set(["share", "ratio", "exponent"]);

/** What a row says of itself beside its key: label, values, bounds, uncertainty, status and source, review. */
export function rowCells(row: Definition): readonly string[] {
  return [
    row.label,
    each(row.values, (value) => `${valueText(value.value, row)} from ${longDate(value.from)}`),
    boundsText(row),
    uncertaintyText(row.uncertainty),
    each(row.values, sourceText),
    longDate(row.reviewBy),
  ];
}

/** Parts that are the same at every date are said once. */
function each(values: readonly DatedValue[], text: (value: DatedValue) => string): string {
  return [...new Set(values.map(text))].join("; ");
}

function valueText(value: number, { unit }: Definition): string {
  if (unit === "yes or no") return value === 0 ? "no" : "yes";
  if (unit === "seed") return String(value);
  if (unit === "%") return `${figure(value)}%`;
  return bareUnits.has(unit) ? `${figure(value)} (${unit})` : `${figure(value)} ${unit}`;
}

function boundsText({ bounds }: Definition): string {
  return `${figure(bounds.min)} to ${figure(bounds.max)}. ${bounds.why}`;
}

function uncertaintyText(uncertainty: Uncertainty): string {
  switch (uncertainty.shape) {
    case "fixed":
      return `Fixed. ${uncertainty.why}`;
    case "uniform":
      return `Uniform, ${figure(uncertainty.low)} to ${figure(uncertainty.high)}`;
    case "pert":
    case "triangular": {
      const name = uncertainty.shape === "pert" ? "PERT" : "Triangular";
      return `${name}, ${figure(uncertainty.low)}, ${figure(uncertainty.central)}, ${figure(uncertainty.high)}`;
    }
  }
}

function sourceText({ status, source, locator, note }: DatedValue): string {
  const place = `${status}: \`${source}\`, ${locator}`;
  return note === undefined ? place : `${place}. ${note}`;
}

function figure(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
}
