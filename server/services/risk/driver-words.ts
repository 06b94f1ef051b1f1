import { percent } from "@/server/contracts/format";
import type { RiskDriverView } from "@/server/contracts/error-risk";
import type { UnitPosition } from "@/server/engine/position/position";
import { combine } from "@/server/engine/quantity";
import type { RiskDriver } from "@/server/engine/risk/risk-drivers";
import type { UnitLoad } from "@/server/engine/risk/unit-load";
import type { Position } from "../positions/load-position";

const amounts = { most: "most of it", part: "part of it", little: "a little of it" } as const;

/**
 * Why a unit stands apart from the nation, in the unit's own figures, strongest first. The limits of the method are no
 * reason: where they matter, the unit is flagged.
 */
export function driverWords(
  position: Position,
  unit: UnitPosition,
  load: UnitLoad,
  drivers: readonly RiskDriver[],
): readonly RiskDriverView[] {
  return drivers.flatMap(({ factor, direction, amount }) => {
    const view = (words: string) => [{ words, amount: amounts[amount], direction }];
    if (factor === "posts-unfilled") return view(postsWords(position, unit));
    if (factor === "demand") return view(demandWords(unit, load, direction));
    return [];
  });
}

function postsWords(position: Position, { staffing, unit }: UnitPosition): string {
  const national = unit.service === "prison" ? position.national.prison : position.national.probation;
  const mean = national
    ? combine(
        [national.required.quantity, national.inPost.quantity],
        (required, inPost) => (100 * (required - inPost)) / required,
      )
    : null;
  const against = mean?.known ? ` (nationally ${percent(mean.value)})` : "";
  const short = staffing.shortfallPercent;
  if (!short.known) return "its posts unfilled are not known";
  return short.value > 0
    ? `${percent(short.value)} of officer posts are unfilled${against}`
    : mean?.known
      ? `all its officer posts are filled (nationally ${percent(mean.value)} are not)`
      : "all its officer posts are filled";
}

function demandWords(unit: UnitPosition, load: UnitLoad, direction: RiskDriver["direction"]): string {
  if (unit.unit.service === "probation")
    return `with every post filled its work would be ${percent(100 * load.fullWorkloadRatio)} of full`;
  if (direction === "raises") return "it is more crowded than prisons usually are";
  const { shortfallFte } = unit.staffing;
  return shortfallFte.known && shortfallFte.value < 0
    ? "it has more officers than it requires"
    : "it is less crowded than prisons usually are";
}
