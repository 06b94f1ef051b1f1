import type { ForecastModel } from "../forecast/forecast-model";
import { errorCurve } from "./error-curve";
import { fillByGain } from "./fill-by-gain";
import type { HeadquartersRelease } from "./measure";
import { shareWithCaps } from "./share-with-caps";
import type { Candidate } from "./sharing-candidates";

/**
 * Whole people for each candidate, by the rule of the plan.
 *
 * Pro rata: in proportion to the shortfall left. Worst first: one by one to the unit with the highest shortfall % left,
 * counting what those before are worth there. Highest risk first: one by one to where one more avoids most errors. Manual:
 * as the plan says. Nobody is sent where nothing is short, or beyond a cap. Units: people.
 * @param worth effective FTE of a mean person at a candidate
 * @throws RangeError for the optimised rule, which has its place and is not built.
 * @example 5 people, 32 of 100, 15 of 60 and 32 of 150 posts unfilled, worst first // [5, 0, 0]
 */
export function sharePeople(
  people: number,
  measure: Pick<HeadquartersRelease, "sharing" | "placements">,
  candidates: readonly Candidate[],
  model: ForecastModel,
  worth: (candidate: Candidate) => number,
): readonly number[] {
  switch (measure.sharing) {
    case "pro-rata":
      return shareWithCaps(
        people,
        candidates.map(({ shortFte }) => Math.max(0, shortFte)),
        candidates.map(({ room }) => room),
      );
    case "worst-first":
      return fillByGain(
        people,
        candidates.map((each) => ({
          room: each.room,
          gain: (sent) => (each.shortFte - sent * worth(each)) / each.requiredFte,
        })),
      );
    case "highest-risk-first":
      return fillByGain(
        people,
        candidates.map((each) => {
          const errors = errorCurve(each, model);
          const gain = (sent: number) => errors(sent * worth(each)) - errors((sent + 1) * worth(each));
          return { room: each.room, gain };
        }),
      );
    case "manual":
      return candidates.map(({ place, room }) => {
        const code = model.units[place]?.unit.code;
        const asked = measure.placements.filter(({ unit }) => unit === code);
        return Math.min(
          room,
          asked.reduce((sum, each) => sum + each.people, 0),
        );
      });
    case "optimised":
      throw new RangeError("The optimised rule is not built yet. Choose another sharing rule.");
  }
}
