import type { RegionSummaryInput } from "@/server/contracts/summary";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { ServiceContext } from "../../context";
import { AppError } from "../../errors";
import { aggregates } from "../../positions/aggregates";
import { loadPosition, type Position } from "../../positions/load-position";
import { groupUnits } from "../../units/group-units";

/**
 * A probation region or a prison group of a position.
 * @throws AppError NOT_FOUND, with those that there are, where the position has none of that code
 */
export async function findRegion(
  context: ServiceContext,
  { at, code }: Pick<RegionSummaryInput, "at" | "code">,
): Promise<{ readonly position: Position; readonly region: AggregatePosition }> {
  const position = await loadPosition(context, at);
  const regions = groupUnits(position).filter(({ service }) => service !== "headquarters");
  const region = regions.some((one) => one.code === code) ? aggregates(position).get(code) : undefined;
  if (!region) {
    const codes = regions.map((one) => one.code).join(", ");
    throw new AppError("NOT_FOUND", `There is no region or group ${code}. There are: ${codes}.`);
  }
  return { position, region };
}
