import type { CaseloadInput } from "@/server/contracts/caseload";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { UnitPosition } from "@/server/engine/position/position";
import { aggregates } from "../positions/aggregates";
import type { Position } from "../positions/load-position";
import { serviceCodes } from "../positions/service-codes";
import { groupUnits } from "../units/group-units";

export interface Group {
  readonly name: string;
  readonly sum: AggregatePosition;
  readonly units: readonly UnitPosition[];
}

/** What a heatmap shows: the nation or a region, as its parts or as units. */
export interface CaseloadScope {
  readonly name: string;
  /** The whole of it, whatever is filtered. */
  readonly whole: Group;
  /** Its regions or groups; null where units are shown. */
  readonly groups: readonly Group[] | null;
  /** Its units that the filters let through. */
  readonly units: readonly UnitPosition[];
}

export const nationName = "England and Wales";

export function caseloadScope(position: Position, input: CaseloadInput): CaseloadScope | null {
  const all = position.units.filter(({ unit }) => unit.service === input.service);
  const groups = groupUnits(position)
    .filter(({ service }) => service === input.service)
    .flatMap(({ code, name }) =>
      groupOf(
        position,
        code,
        name,
        all.filter(({ unit }) => unit.parent === code),
      ),
    );
  const nation = groupOf(position, serviceCodes[input.service], nationName, all)[0];
  const whole = input.region ? groups.find(({ sum }) => sum.unit.code === input.region) : nation;
  if (!whole) return null;
  const asUnits = input.region !== "" || input.rows === "units" || input.band !== "" || input.function !== "";
  return {
    name: whole.name,
    whole,
    groups: asUnits ? null : groups,
    units: whole.units.filter(
      ({ unit, workload }) =>
        (!input.band || workload.band === input.band) &&
        (!input.function || unit.unitFunction === input.function),
    ),
  };
}

function groupOf(position: Position, code: string, name: string, units: readonly UnitPosition[]) {
  const sum = aggregates(position).get(code);
  return sum ? [{ name, sum, units }] : [];
}
