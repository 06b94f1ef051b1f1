import type { CaseloadInput } from "@/server/contracts/caseload";
import { decimal, percent } from "@/server/contracts/format";
import { qualityLabels } from "@/server/contracts/labels";
import { qualities } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { measureWords } from "./caseload-labels";
import { measureOf } from "./caseload-state";

/** What the heatmap's signs and numbers mean. */
export function caseloadNotes({ parameters }: Position, input: CaseloadInput): readonly string[] {
  const least = decimal(parameters.value("disclosure.minimum-officers"));
  const qualityWords = qualities.map((grade) => `${grade} ${qualityLabels[grade]}`).join(", ");
  return [
    measureWords[measureOf(input)].note,
    ...(input.service === "probation" ? weekNotes(parameters.value("line.over")) : []),
    `[x] not available: never counted as zero. [c] suppressed: fewer than ${least} officers, or a total that would tell of them.`,
    "Figures of a region are sums of its units divided once, not averages of units.",
    "Units that have just opened, or changed role, or have no officer figures are in no order of severity: they come last.",
    `Quality: ${qualityWords}. A row carries the worst grade of the figures that it rests on.`,
  ];
}

const weekNotes = (over: number) => [
  `4w+: the unit's mean has been over ${percent(over)} in four or more weeks running, to now; a missing week neither ends a run nor counts. The rule on a unit's mean is ours; policy states it for officers.`,
  "Bands are told from unrounded numbers, upper bounds inclusive. Cells with a dotted border are projected: the latest week of each unit, moved as the monthly forecast with nothing changed moves.",
  "In post, required and short are probation officers (FTE) at the date of the position.",
];
