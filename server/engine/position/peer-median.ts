import type { ParameterSet } from "../parameter-set";
import { median } from "../statistics/median";
import type { UnitPosition } from "./position";

export interface PeerMedian {
  readonly value: number;
  readonly peers: number;
}

/**
 * Median load per officer of the ranked units with the same function, the unit itself included.
 * @returns null with fewer than `peers.minimum` known values: too few to compare with
 */
export function peerMedian(
  position: UnitPosition,
  all: readonly UnitPosition[],
  parameters: ParameterSet,
): PeerMedian | null {
  const values = all
    .filter((other) => other.ranking.ranked && other.unit.unitFunction === position.unit.unitFunction)
    .flatMap((other) => (other.perOfficer?.quantity.known ? [other.perOfficer.quantity.value] : []));
  const value = median(values);
  if (value === null || values.length < parameters.value("peers.minimum")) return null;
  return { value, peers: values.length };
}
