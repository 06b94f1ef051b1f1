import { decimal, longDate } from "@/server/contracts/format";
import { qualityLabels } from "@/server/contracts/labels";
import type { SuretyView } from "@/server/contracts/overview";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import { worstQuality } from "@/server/engine/position/figure";
import type { Quality } from "@/server/engine/vocabulary";
import type { OverviewSource } from "./overview-source";
import { unitsOf } from "./service-nouns";

/** How sure the main figures are, worst news first. */
export function surety({ aggregates }: OverviewSource): readonly SuretyView[] {
  const prisons = aggregates.get("PRISONS");
  const probation = aggregates.get("PROBATION");
  const headquarters = aggregates.get("HEADQUARTERS");
  return [
    ...(probation ? probationRows(probation) : []),
    ...(prisons ? prisonRows(prisons) : []),
    ...(prisons && probation ? [nationalRow(prisons, probation)] : []),
    ...(headquarters
      ? [
          {
            what: "Headquarters",
            quality: qualityWords(headquarters.staffing.inPost.quality),
            words: `People in post at ${longDate(headquarters.staffing.inPost.asOf)} only. No requirement is published and no demand is measured, so there is no shortfall and no workload.`,
          },
        ]
      : []),
  ];
}

function qualityWords(quality: Quality): string {
  return `${quality} ${qualityLabels[quality]}`;
}

function probationRows({ workload, sums }: AggregatePosition): readonly SuretyView[] {
  return [
    {
      what: "Workload of delivery units and officers",
      quality: qualityWords(workload.percent.quality),
      words:
        "Made so that it meets the published national mean: no week of any unit is published. Not for publication.",
    },
    {
      what: "Probation officers by region and delivery unit",
      quality: qualityWords(sums.quality),
      words:
        "The published national total, spread by population and by the vacancies of September 2023. Figures by delivery unit are not published.",
    },
  ];
}

function prisonRows({ workload, sums }: AggregatePosition): readonly SuretyView[] {
  const missing = sums.units - sums.unitsKnown;
  const targets =
    sums.quality === "D"
      ? "Targets by prison are modelled from the national target."
      : "In post and target are recovered from the published gap and percentage.";
  return [
    {
      what: "Workload of prisons",
      quality: qualityWords(workload.percent.quality),
      words: "Inferred from officers and crowding: no prison’s workload is measured.",
    },
    {
      what: "Prison officers by prison",
      quality: qualityWords(sums.quality),
      words: `${targets} ${decimal(missing)} of ${unitsOf("prison", sums.units)} have no officer figures and are in no sum.`,
    },
  ];
}

function nationalRow(prisons: AggregatePosition, probation: AggregatePosition): SuretyView {
  return {
    what: "National shortfalls",
    quality: qualityWords(worstQuality([prisons.staffing.quality, probation.staffing.quality])),
    words: `Published totals of the latest dates that have officers in post and required both: prisons ${longDate(prisons.staffing.inPost.asOf)}, probation ${longDate(probation.staffing.inPost.asOf)}.`,
  };
}
