import { bandLabels, functionLabels, serviceLabels } from "@/server/contracts/labels";
import { matchName } from "@/server/contracts/match-name";
import type { UnitFilters, UnitsInput } from "@/server/contracts/units";
import type { UnitPosition } from "@/server/engine/position/position";
import { bands, prisonFunctions, services } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { filterOptions } from "./filter-options";
import { groupUnits } from "./group-units";
import { unitsAddress } from "./units-address";

type FilterKey = "service" | "group" | "function" | "band" | "q";

const filterKeys: readonly FilterKey[] = ["service", "group", "function", "band", "q"];

/** The units that every filter lets through. */
export function matchingUnits(position: Position, input: UnitsInput): readonly UnitPosition[] {
  return position.units.filter(
    ({ unit, workload }) =>
      (!input.service || unit.service === input.service) &&
      (!input.group || unit.parent === input.group) &&
      (!input.function || unit.unitFunction === input.function) &&
      (!input.band || workload.band === input.band) &&
      (!input.q || matchName(input.q, { ...unit, otherNames: position.names.get(unit.code) ?? [] }) !== null),
  );
}

/** The filters as controls: every choice, those in force, and how to undo each. */
export function unitFilters(position: Position, input: UnitsInput): UnitFilters {
  const groups = groupUnits(position).map(
    ({ code, name, service }) => [code, `${name} (${serviceLabels[service].toLowerCase()})`] as const,
  );
  const words: Record<FilterKey, string> = {
    service: input.service && serviceLabels[input.service],
    group: groups.find(([code]) => code === input.group)?.[1] ?? input.group,
    function: input.function && functionLabels[input.function],
    band: input.band && bandLabels[input.band],
    q: input.q && `“${input.q}”`,
  };
  return {
    services: [
      { value: "", label: `All ${position.units.length}`, checked: !input.service },
      ...services.map((service) => ({
        value: service,
        label: `${serviceLabels[service]} ${position.units.filter(({ unit }) => unit.service === service).length}`,
        checked: input.service === service,
      })),
    ],
    groups: filterOptions(groups, input.group),
    functions: filterOptions(
      prisonFunctions.map((name) => [name, functionLabels[name]] as const),
      input.function,
    ),
    bands: filterOptions(
      bands.map((band) => [band, bandLabels[band]] as const),
      input.band,
    ),
    chosen: filterKeys
      .filter((key) => input[key])
      .map((key) => ({ label: words[key], removeHref: unitsAddress(input, { [key]: "" }) })),
    clearHref: unitsAddress(input, { service: "", group: "", function: "", band: "", q: "" }),
  };
}
