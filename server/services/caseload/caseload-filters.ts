import {
  caseloadMeasures,
  caseloadServices,
  type CaseloadFilters,
  type CaseloadInput,
  type CaseloadView,
} from "@/server/contracts/caseload";
import { plural } from "@/server/contracts/format";
import { bandLabels, functionLabels, serviceLabels } from "@/server/contracts/labels";
import { bands, prisonFunctions } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import { filterOptions } from "../units/filter-options";
import { groupUnits } from "../units/group-units";
import { caseloadAddress } from "./caseload-address";
import { measureWords } from "./caseload-labels";
import { nationName, type CaseloadScope } from "./caseload-scope";
import { measureOf } from "./caseload-state";

type Controls = Pick<
  CaseloadView,
  "title" | "trail" | "views" | "services" | "measures" | "filters" | "orders" | "rowKinds"
>;

/** Everything that leads to the heatmap in another state. */
export function caseloadControls(position: Position, input: CaseloadInput, scope: CaseloadScope): Controls {
  const title = input.view === "map" ? "Caseload map" : "Caseload";
  return {
    title: input.region ? `${title}: ${scope.name}` : title,
    views: (["", "map"] as const).map((view) => ({
      label: view === "map" ? "Map" : "Table",
      href: caseloadAddress(input, { view }),
      current: view === input.view,
    })),
    trail: input.region
      ? [
          { label: nationName, href: caseloadAddress(input, { region: "" }) },
          { label: scope.name, href: null },
        ]
      : [],
    services: caseloadServices.map((service) => ({
      label: serviceLabels[service],
      href: caseloadAddress(input, { service, ...elsewhere }),
      current: service === input.service,
    })),
    measures: caseloadMeasures[input.service].map((value) => ({
      value,
      label: measureWords[value].label,
      checked: value === measureOf(input),
    })),
    filters: filters(position, input),
    orders: orders(input, scope.groups === null),
    rowKinds: input.region || measureOf(input) === "risk" ? [] : rowKinds(input, scope),
  };
}

/** Regions, functions and measures of one service are none of the other's. */
const elsewhere = { region: "", measure: "", function: "", weeks: "", year: "", rows: "", when: "" } as const;

function filters(position: Position, input: CaseloadInput): CaseloadFilters {
  const regions = groupUnits(position)
    .filter(({ service }) => service === input.service)
    .map(({ code, name }) => [code, name] as const);
  const used = new Set(position.units.map(({ unit }) => unit.unitFunction));
  const functions = input.service === "prison" ? prisonFunctions.filter((name) => used.has(name)) : [];
  const words = {
    region: regions.find(([code]) => code === input.region)?.[1] ?? "",
    band: input.band && bandLabels[input.band],
    function: input.function && functionLabels[input.function],
  };
  return {
    regions: filterOptions(regions, input.region),
    bands: filterOptions(
      bands.map((band) => [band, bandLabels[band]] as const),
      input.band,
    ),
    functions: filterOptions(
      functions.map((name) => [name, functionLabels[name]] as const),
      input.function,
    ),
    chosen: (["region", "band", "function"] as const)
      .filter((key) => input[key])
      .map((key) => ({ label: words[key], removeHref: caseloadAddress(input, { [key]: "" }) })),
    clearHref: caseloadAddress(input, { region: "", band: "", function: "" }),
  };
}

function orders(input: CaseloadInput, areUnits: boolean): CaseloadView["orders"] {
  const isRegional = areUnits && input.region === "";
  const states = [
    { label: "Worst first", sort: "" },
    ...(isRegional ? [{ label: "Organisation order", sort: "organisation" } as const] : []),
    { label: "A to Z", sort: "name" },
  ] as const;
  return states.map(({ label, sort }) => ({
    label,
    href: caseloadAddress(input, { sort }),
    current: input.sort === sort,
  }));
}

function rowKinds(input: CaseloadInput, { groups, whole }: CaseloadScope): CaseloadView["rowKinds"] {
  const isPrison = input.service === "prison";
  return [
    {
      label: isPrison ? "Groups" : "Regions",
      href: caseloadAddress(input, { rows: "", band: "", function: "" }),
      current: groups !== null,
    },
    {
      label: `All ${plural(whole.units.length, isPrison ? "prison" : "delivery unit")}`,
      href: caseloadAddress(input, { rows: "units" }),
      current: groups === null,
    },
  ];
}
