import type { ParameterSet } from "../parameter-set";
import type { Collector } from "../trace";
import { headquartersPosition } from "./headquarters-position";
import type { UnitInput, UnitPosition } from "./position";
import { prisonPosition } from "./prison-position";
import { probationPosition } from "./probation-position";

/** Position of one prison, delivery unit or directorate. With a collector it explains itself. */
export function unitPosition(input: UnitInput, parameters: ParameterSet, collect?: Collector): UnitPosition {
  switch (input.unit.service) {
    case "prison":
      return prisonPosition(input, parameters, collect);
    case "probation":
      return probationPosition(input, parameters, collect);
    case "headquarters":
      return headquartersPosition(input, collect);
  }
}
