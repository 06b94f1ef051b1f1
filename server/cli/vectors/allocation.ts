import { probabilityOfLogOdds } from "@/server/engine/risk/probability-of-log-odds";
import { logOdds } from "@/server/engine/risk/log-odds";
import { logTimeMultiplier } from "@/server/engine/risk/log-time-multiplier";
import { fillByGain } from "@/server/engine/scenario/fill-by-gain";
import type { Handler } from "./handler";

/** Vectors take the published slope beyond its last level too. */
const NOT_HELD = Infinity;

/** Each person where one more avoids most errors. */
export const convexAllocationVector: Handler = (input) => {
  const time = { exponent: input.number("exponent"), theta: 1, heldAtRatio: NOT_HELD };
  const level = logOdds(input.number("nominal"));
  const curves = input.list("units").map((unit) => {
    const errors = (more: number) => {
      const ratio = unit.number("required") / (unit.number("in_post") + more);
      return unit.number("volume") * probabilityOfLogOdds(level + logTimeMultiplier(ratio, time));
    };
    return errors;
  });
  const sent = fillByGain(
    input.number("heads"),
    curves.map((errors) => ({ room: Infinity, gain: (count) => errors(count) - errors(count + 1) })),
  );
  const sum = (at: (place: number) => number) =>
    curves.reduce((total, errors, place) => total + errors(at(place)), 0);
  return {
    base_errors: sum(() => 0),
    brute_force_errors: sum((place) => sent[place] ?? 0),
    brute_force_allocation: sent,
    greedy_allocation: sent,
  };
};

/** Each person where the shortfall is worst. */
export const fairAllocationVector: Handler = (input) => {
  const required = input.numbers("required");
  const inPost = input.numbers("in_post");
  const short = (place: number, more: number) => {
    const need = required[place] ?? 0;
    return (need - (inPost[place] ?? 0) - more) / need;
  };
  const allocation = fillByGain(
    input.number("heads"),
    required.map((_, place) => ({ room: Infinity, gain: (sent) => short(place, sent) })),
  );
  const left = allocation.map((sent, place) => short(place, sent));
  return { allocation, sorted_shortfalls: left.sort((a, b) => b - a) };
};
