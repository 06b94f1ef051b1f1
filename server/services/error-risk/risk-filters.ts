import { functionLabels } from "@/server/contracts/labels";
import { riskLevelLabels } from "@/server/contracts/error-risk";
import type { ErrorRiskInput, RiskFilters } from "@/server/contracts/error-risk-page";
import { prisonFunctions, riskLevels } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { filterOptions } from "../units/filter-options";
import { groupUnits } from "../units/group-units";
import { errorRiskAddress } from "./error-risk-address";
import type { RiskItem } from "./risk-items";

const filterKeys = ["group", "function", "level"] as const;

/** Whether every filter lets a unit through. */
export function passesFilters({ group, function: asked, level }: ErrorRiskInput) {
  return ({ unit: { unit }, own }: RiskItem): boolean =>
    (!group || unit.parent === group) &&
    (!asked || unit.unitFunction === asked) &&
    (!level || own?.level === level);
}

/** The filters as controls: every choice, those in force, and how to undo each. */
export function riskFilters(position: Position, input: ErrorRiskInput): RiskFilters {
  const service = input.task === "check" ? "prison" : "probation";
  const groups = groupUnits(position)
    .filter((group) => group.service === service)
    .map(({ code, name }) => [code, name] as const);
  const words = {
    group: groups.find(([code]) => code === input.group)?.[1] ?? input.group,
    function: input.function && functionLabels[input.function],
    level: input.level && riskLevelLabels[input.level],
  };
  const functions = input.task === "check" ? prisonFunctions : [];
  return {
    groups: filterOptions(groups, input.group),
    functions: filterOptions(
      functions.map((name) => [name, functionLabels[name]] as const),
      input.function,
    ),
    levels: filterOptions(
      riskLevels.map((level) => [level, riskLevelLabels[level]] as const),
      input.level,
    ),
    chosen: filterKeys
      .filter((key) => input[key])
      .map((key) => ({ label: words[key], removeHref: errorRiskAddress(input, { [key]: "" }) })),
    clearHref: errorRiskAddress(input, { group: "", function: "", level: "" }),
  };
}
