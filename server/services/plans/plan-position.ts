import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { loadPosition, type Position } from "../positions/load-position";
import { findSnapshot } from "../positions/find-snapshot";
import { listBaselines } from "../positions/list-baselines";
import type { FoundPlan } from "../scenarios/find-plan";

/**
 * The position that a plan starts from: that of the snapshot it was saved on, or of its date.
 * @throws AppError INVALID_INPUT when there is none
 */
export async function planPosition(
  context: ServiceContext,
  { file, kept }: Pick<FoundPlan, "file" | "kept">,
): Promise<Position> {
  const baselines = await listBaselines(context);
  const own = kept && (await findSnapshot(context, kept.version.snapshot));
  const baseline = own?.asOf === file.baseline ? own : baselines.find(({ asOf }) => asOf === file.baseline);
  if (!baseline) {
    const dates = baselines.map(({ asOf }) => asOf).join(" or ");
    throw new AppError("INVALID_INPUT", `There is no position at ${file.baseline}. Choose ${dates}.`);
  }
  return loadPosition(context, baseline.name);
}
