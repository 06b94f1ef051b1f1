import type { ChartModel } from "@/server/contracts/chart";
import type { ChartInput } from "@/server/contracts/chart-page";
import type { ServiceContext } from "../context";
import { chartMakers } from "./chart-makers";
import { chartSubject, type ChartSubject } from "./chart-subject";

export interface FoundChart extends ChartSubject {
  /** Null where there is nothing to draw. */
  readonly chart: ChartModel | null;
  /** Whether anything in it is modelled: then it is not for publication. */
  readonly modelled: boolean;
}

/**
 * The chart that an address names, made from the data that it names.
 * @throws AppError NOT_FOUND when there is no such chart, plan or data
 */
export async function findChart(context: ServiceContext, input: ChartInput): Promise<FoundChart> {
  const subject = await chartSubject(context, input);
  return { ...subject, ...(await chartMakers[subject.name](context, subject)) };
}
