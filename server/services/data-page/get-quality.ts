import { longDate, plural } from "@/server/contracts/format";
import { qualityLabels } from "@/server/contracts/labels";
import type { Sentence } from "@/server/contracts/page";
import type { QualityInput, QualityList, QualityView } from "@/server/contracts/unit-quality";
import { qualities } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { qualityAddress, qualityFilters } from "./quality-filters";
import { matchingLists, qualityLists } from "./quality-lists";

const notes = [
  "A cell holds the worst grade of the figures of a measure, and the date that they are of; where they are of several, the oldest and the latest.",
  "E is missing: the reason stands in its place, and it is never counted as zero.",
  "The worst grade of a unit is that of the figures that it has; what is missing is counted beside it.",
] as const;

/** How each figure of each unit is known, unit by unit. */
export async function getQuality(context: ServiceContext, asked: QualityInput): Promise<QualityView> {
  const position = await loadPosition(context, asked.at);
  const input = { ...asked, at: position.baseline.name };
  const { service, grade } = input;
  const frame = pageFrame(position, "/data/quality", input.against, { service, grade });
  const all = qualityLists(position, frame.query);
  const lists = matchingLists(all, input);
  return {
    ...{ frame, input, lists, notes },
    headline: headline(all, position.baseline.asOf),
    filters: qualityFilters(input),
    shown: countRows(lists),
    total: countRows(all),
    csvHref: qualityAddress(input, {}, "/data/quality.csv"),
  };
}

const countRows = (lists: readonly QualityList[]) => lists.reduce((sum, { rows }) => sum + rows.length, 0);

/** How many units rest on what at worst. */
function headline(lists: readonly QualityList[], asOf: string): Sentence {
  const rows = lists.flatMap((list) => list.rows);
  const parts = qualities.flatMap((grade) => {
    const units = rows.filter(({ worst }) => worst === grade).length;
    return units === 0 ? [] : [{ units, grade }];
  });
  return [
    `At ${longDate(asOf)} the worst figures of `,
    ...parts.flatMap(({ units, grade }, place) => [
      place === 0 ? "" : "; of ",
      { strong: plural(units, "unit") },
      `${place === 0 ? " are" : ""} ${qualityLabels[grade]} (${grade})`,
    ]),
    ". Modelled is not measured.",
  ];
}
