import { chartNames, type ChartInput, type ChartName } from "@/server/contracts/chart-page";
import type { ChartModel } from "@/server/contracts/chart";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { pinOf } from "../explain/explain-address";
import { listBaselines } from "../positions/list-baselines";
import { chartMakers } from "./chart-makers";
import type { SummaryChart } from "./summary-chart";

export interface FoundChart extends SummaryChart {
  readonly name: ChartName;
  readonly chart: ChartModel;
}

/**
 * The chart that an address names, made from the data that it names.
 * @throws AppError NOT_FOUND, with what there is, where there is no such chart or nothing to draw, or where the address
 * keeps data or a register that are no longer held here
 */
export async function findChart(context: ServiceContext, input: ChartInput): Promise<FoundChart> {
  const name = chartNames.find((own) => own === input.name);
  if (!name) {
    throw new AppError("NOT_FOUND", `There is no chart ${input.name}. There are: ${chartNames.join(", ")}.`);
  }
  const made = await chartMakers[name](context, { ...input, at: await pinnedBaseline(context, input) });
  const { chart, position } = made;
  if (chart === null) throw new AppError("NOT_FOUND", "The data hold nothing to draw for this chart.");
  if (input.pin !== "" && pinOf(position) !== input.pin) {
    throw new AppError(
      "NOT_FOUND",
      "The registers have changed since this address was made, so its chart cannot be drawn as it was.",
    );
  }
  return { ...made, name, chart };
}

/** An address that keeps its data takes the position of their snapshot, whatever it is called today. */
async function pinnedBaseline(context: ServiceContext, { pin, at }: ChartInput): Promise<string> {
  if (pin === "") return at;
  const [snapshot] = pin.split(".");
  const baseline = (await listBaselines(context)).find((other) => other.snapshot === snapshot);
  if (!baseline) throw new AppError("NOT_FOUND", "The data that this address names are not held here.");
  return baseline.name;
}
