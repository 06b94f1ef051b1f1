import { bandLabels, functionLabels, serviceLabels } from "@/server/contracts/labels";
import type { Option, UnitFilters, UnitsInput } from "@/server/contracts/units";
import type { Unit } from "@/server/engine/facts";
import type { UnitPosition } from "@/server/engine/position/position";
import { bands, prisonFunctions, services } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { unitsAddress } from "./units-address";

type FilterKey = "service" | "group" | "function" | "band" | "q";

const filterKeys: readonly FilterKey[] = ["service", "group", "function", "band", "q"];

/** The units that every filter lets through. */
export function matchingUnits(position: Position, input: UnitsInput): readonly UnitPosition[] {
  const text = input.q.toLocaleLowerCase("en");
  return position.units.filter(
    ({ unit, workload }) =>
      (!input.service || unit.service === input.service) &&
      (!input.group || unit.parent === input.group) &&
      (!input.function || unit.unitFunction === input.function) &&
      (!input.band || workload.band === input.band) &&
      (!text || answersTo(unit, position.names.get(unit.code) ?? [], text)),
  );
}

function answersTo(unit: Unit, otherNames: readonly string[], text: string): boolean {
  return [unit.name, unit.code, ...otherNames].some((name) => name.toLocaleLowerCase("en").includes(text));
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
    groups: options(groups, input.group),
    functions: options(
      prisonFunctions.map((name) => [name, functionLabels[name]] as const),
      input.function,
    ),
    bands: options(
      bands.map((band) => [band, bandLabels[band]] as const),
      input.band,
    ),
    chosen: filterKeys
      .filter((key) => input[key])
      .map((key) => ({ label: words[key], removeHref: unitsAddress(input, { [key]: "" }) })),
    clearHref: unitsAddress(input, { service: "", group: "", function: "", band: "", q: "" }),
  };
}

/** Groups and regions that have units, prisons' first, by name. */
function groupUnits(position: Position): readonly Unit[] {
  const used = new Set(position.units.map(({ unit }) => unit.parent));
  return position.snapshot.units
    .filter((unit) => used.has(unit.code) && unit.kind !== "service")
    .sort((a, b) => a.service.localeCompare(b.service) || a.name.localeCompare(b.name, "en"));
}

function options(all: readonly (readonly [string, string])[], chosen: string): readonly Option[] {
  return all.map(([value, label]) => ({ value, label, selected: value === chosen }));
}
