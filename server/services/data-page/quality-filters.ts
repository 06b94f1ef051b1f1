import { qualityLabels, serviceLabels } from "@/server/contracts/labels";
import type { QualityFilters, QualityInput } from "@/server/contracts/unit-quality";
import { qualities, services, type Quality } from "@/server/engine/vocabulary";
import { pageAddress } from "../frame/page-address";
import { filterOptions } from "../units/filter-options";

const order: readonly (keyof QualityInput)[] = ["at", "against", "service", "grade"];
const filterKeys = ["service", "grade"] as const;

/** Address of the page in a state, leaving out what is at its default. */
export function qualityAddress(
  input: QualityInput,
  change: Partial<QualityInput> = {},
  path = "/data/quality",
): string {
  return pageAddress(path, order, { ...input, ...change });
}

/** The filters as controls, those in force, and how to undo each. */
export function qualityFilters(input: QualityInput): QualityFilters {
  const words = {
    service: input.service && serviceLabels[input.service],
    grade: input.grade && `Worst grade ${gradeWords(input.grade)}`,
  };
  return {
    services: filterOptions(
      services.map((service) => [service, serviceLabels[service]] as const),
      input.service,
    ),
    grades: filterOptions(
      qualities.map((grade) => [grade, gradeWords(grade)] as const),
      input.grade,
    ),
    chosen: filterKeys
      .filter((key) => input[key])
      .map((key) => ({ label: words[key], removeHref: qualityAddress(input, { [key]: "" }) })),
    clearHref: qualityAddress(input, { service: "", grade: "" }),
  };
}

/** A unit with something missing has other figures too: E is asked for by itself. */
function gradeWords(grade: Quality): string {
  return grade === "E" ? "E: something is missing" : `${grade}: ${qualityLabels[grade]}`;
}
