import { fluidBacklog } from "@/server/engine/forecast/fluid-backlog";
import { learningRamp } from "@/server/engine/forecast/learning-ramp";
import { littleStock } from "@/server/engine/forecast/little-stock";
import { meanRamp } from "@/server/engine/forecast/mean-ramp";
import { monthlyHazard } from "@/server/engine/forecast/monthly-hazard";
import { stockStep } from "@/server/engine/forecast/stock-step";
import type { Handler } from "./handler";

/** Far enough for the steady state of any stock that people leave. */
const STEPS_TO_STEADY = 2000;

export const backlogVector: Handler = (input) => {
  const capacity = input.numbers("capacity");
  const backlog = [input.number("start")];
  input.numbers("arrivals").forEach((work, month) => {
    backlog.push(fluidBacklog(backlog[month] ?? 0, work, capacity[month] ?? 0));
  });
  const half = backlog.length >> 1;
  return { backlog, delay_months_at_month_6: (backlog[half] ?? 0) / (capacity[half - 1] ?? 0) };
};

export const littleVector: Handler = (input) =>
  input.has("inbox")
    ? { days: input.number("inbox") / littleStock(input.number("per_day"), 1) }
    : {
        mean_caseload: littleStock(input.number("arrivals_per_month"), input.number("mean_months_in_system")),
      };

export const stockVector: Handler = (input) => {
  const moves = rowsOf(input.raw("P"));
  const joiners = input.numbers("recruits");
  const after = (steps: number): readonly (readonly number[])[] => {
    const path = [input.numbers("start")];
    for (let step = 0; step < steps; step++) path.push([...stockStep(path[step] ?? [], moves, joiners)]);
    return path;
  };
  return {
    path: after(input.number("years")),
    steady_state: after(STEPS_TO_STEADY).at(-1),
    wastage_prob: moves.map((row) => 1 - row.reduce((sum, share) => sum + share, 0)),
  };
};

function rowsOf(value: unknown): readonly (readonly number[])[] {
  const isRow = (row: unknown): row is number[] =>
    Array.isArray(row) && row.every((each) => typeof each === "number");
  if (!Array.isArray(value) || !value.every(isRow)) {
    throw new TypeError("input.P must be a list of lists of numbers.");
  }
  return value;
}

export const leavingRateVector: Handler = (input) => {
  const rate = input.number("annual_leaving_rate");
  const { monthly_if_probability, naive_twelfth } = otherReadings(rate);
  return { monthly_if_central_rate: monthlyHazard(100 * rate), monthly_if_probability, naive_twelfth };
};

/** What the rate would be a month if it were something else: shown beside, used nowhere. */
function otherReadings(rate: number) {
  const months = 12;
  return { monthly_if_probability: 1 - Math.exp(Math.log(1 - rate) / months), naive_twelfth: rate / months };
}

export const rampVector: Handler = (input) => {
  const ramp = { start: input.number("p0"), months: input.number("tau_months") };
  const months = input.number("months");
  return {
    monthly_points: Array.from({ length: months + 1 }, (_, month) => learningRamp(ramp, month)),
    [`mean_over_${months}_months`]: meanRamp(ramp, 0, months),
  };
};
