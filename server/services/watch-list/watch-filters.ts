import { percent, plural } from "@/server/contracts/format";
import { serviceLabels } from "@/server/contracts/labels";
import type { FrameSwitch } from "@/server/contracts/page";
import {
  watchedServices,
  watchFlags,
  type WatchFilters,
  type WatchFlag,
  type WatchListInput,
} from "@/server/contracts/watch-list";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Position } from "../positions/load-position";
import { groupUnits } from "../units/group-units";
import { watchListAddress } from "./watch-list-address";

type FilterKey = "service" | "group" | "flag";

/** The units that the filters by place let through; headquarters is never watched. */
export function matchingUnits(
  { units }: Position,
  { service, group }: WatchListInput,
): readonly UnitPosition[] {
  return units.filter(
    ({ unit }) =>
      unit.service !== "headquarters" &&
      (!service || unit.service === service) &&
      (!group || unit.parent === group),
  );
}

/** The services as links; another service leaves the group behind. */
export function serviceLinks(input: WatchListInput): readonly FrameSwitch[] {
  return (["", ...watchedServices] as const).map((service) => ({
    label: service === "" ? "Both services" : serviceLabels[service],
    href: watchListAddress(input, { service, group: "" }),
    current: input.service === service,
  }));
}

/** The other filters as controls, those in force, and how to undo each. */
export function watchFilters(position: Position, input: WatchListInput): WatchFilters {
  const groups = groupUnits(position)
    .filter(({ service }) => service !== "headquarters" && (!input.service || service === input.service))
    .map(({ code, name, service }) => [code, `${name} (${serviceLabels[service].toLowerCase()})`] as const);
  const flags = watchFlags.map((flag) => [flag, flagLabel(flag, position)] as const);
  const words: Record<FilterKey, string> = {
    service: input.service && serviceLabels[input.service],
    group: groups.find(([code]) => code === input.group)?.[1] ?? input.group,
    flag: flags.find(([flag]) => flag === input.flag)?.[1] ?? "",
  };
  return {
    groups: groups.map(([value, label]) => ({ value, label, selected: value === input.group })),
    flags: flags.map(([value, label]) => ({ value, label, selected: value === input.flag })),
    chosen: (["service", "group", "flag"] as const)
      .filter((key) => input[key])
      .map((key) => ({ label: words[key], removeHref: watchListAddress(input, { [key]: "" }) })),
    clearHref: watchListAddress(input, { service: "", group: "", flag: "" }),
  };
}

function flagLabel(flag: WatchFlag, { parameters }: Position): string {
  if (flag === "risk") return "High or very high risk of error";
  const over = percent(parameters.value("line.over"));
  const weeks = plural(parameters.value("rule.sustained-weeks"), "week");
  return `${flag === "mean" ? "Mean" : "Officers"} over ${over} for ${weeks}`;
}
