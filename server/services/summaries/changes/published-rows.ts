import { decimal, longDate, percent, quantityText } from "@/server/contracts/format";
import type { PublishedRow } from "@/server/contracts/summary-changes";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { combine, known, type Quantity } from "@/server/engine/quantity";
import { sourceTitle } from "../../explain/explain-steps";
import type { OverviewSource } from "../../overview/overview-source";
import { unitsOf } from "../../overview/service-nouns";

interface Pair {
  readonly measure: string;
  readonly published: Quantity;
  readonly source: string;
  readonly ours: Quantity;
  readonly format: (value: number) => string;
  readonly unit: string;
  readonly why: string;
}

/** What is published beside what our units sum to, and why the two differ. */
export function publishedRows(source: OverviewSource): readonly PublishedRow[] {
  const { aggregates } = source;
  const [prisons, probation] = [aggregates.get("PRISONS"), aggregates.get("PROBATION")];
  return [
    ...(prisons ? staffPairs(prisons, "Prison officers, bands 3 to 5", prisonWhy(prisons)) : []),
    ...(probation ? staffPairs(probation, "Probation officers", probationWhy) : []),
    ...(probation ? workloadPair(probation) : []),
    ...errorPair(source),
  ].map(rowOf);
}

const tenth = (value: number) => decimal(value, 1);

function staffPairs({ staffing, sums }: AggregatePosition, who: string, why: string): readonly Pair[] {
  if (staffing.basis !== "published" || sums.unitsKnown === 0) return [];
  const { required, inPost, shortfallPercent } = staffing;
  const from = (fact: { readonly source: string } | undefined, asOf: string) =>
    `${fact ? sourceTitle(fact.source) : ""}, ${longDate(asOf)}`;
  const fte = { format: tenth, unit: "FTE", why };
  return [
    {
      ...{ ...fte, measure: `${who}: in post`, published: inPost.quantity, ours: known(sums.inPostFte) },
      source: from(inPost.fact, inPost.asOf),
    },
    {
      ...{ ...fte, measure: `${who}: required`, published: required.quantity, ours: known(sums.requiredFte) },
      source: from(required.fact, required.asOf),
    },
    {
      ...{ measure: `${who}: shortfall`, published: shortfallPercent, ours: sums.shortfallPercent, why },
      ...{ format: (value: number) => percent(value, 1), unit: "points", source: "From the two rows above" },
    },
  ];
}

const probationWhy = "Our units are the published total shared out: they are made to sum to it.";

function prisonWhy({ sums, unit }: AggregatePosition): string {
  const missing = sums.units - sums.unitsKnown;
  const modelled = sums.quality === "D" ? " Targets by prison are modelled at this date." : "";
  return `Ours is the sum of the ${unitsOf(unit.service, sums.unitsKnown)} with figures of their own; ${decimal(missing)} of ${decimal(sums.units)} have none.${modelled} The summaries give the published total.`;
}

function workloadPair({ publishedWorkload, workload }: AggregatePosition): readonly Pair[] {
  if (!publishedWorkload || workload.basis !== "points") return [];
  return [
    {
      measure: "Probation: mean workload",
      published: publishedWorkload.quantity,
      source: `${sourceTitle(publishedWorkload.fact?.source ?? "")}, ${longDate(publishedWorkload.asOf)}`,
      ours: workload.percent.quantity,
      ...{ format: percent, unit: "points" },
      why: "Ours is of the latest modelled week; weeks are made so that they meet the published mean over time.",
    },
  ];
}

const year = "2024/25";

/** Releases in error by prisons in the year that the level is fitted to. */
function errorPair({ figures, risk }: OverviewSource): readonly Pair[] {
  const figure = figures.national.get("releases_in_error_prisons")?.find(({ period }) => period === year);
  if (!figure || !risk.known) return [];
  return [
    {
      measure: "Releases in error by prisons, 2024-25",
      published: known(figure.value),
      source: sourceTitle(figure.publishedIn),
      ours: known(risk.fittedYear.expectedAYear),
      ...{ format: decimal, unit: "" },
      why: "Ours is the level that the risk of error is fitted to, over all prisons.",
    },
  ];
}

function rowOf({ measure, published, source, ours, format, unit, why }: Pair): PublishedRow {
  const difference = combine([ours, published], (own, stated) => own - stated);
  const text = (value: number) => {
    const amount = unit === "" ? decimal(value) : decimal(value, 1);
    return `${amount} ${unit}`.trim();
  };
  return {
    ...{ measure, source, why },
    published: quantityText(published, format),
    ours: quantityText(ours, format),
    difference: quantityText(difference, text),
  };
}
