import type { PlannedService } from "@/server/engine/parameter-set";
import { movement } from "./movement";
import type { NationalFigure } from "./national-months";
import type { Outcome } from "./outcome";
import { printedNumber } from "./printed-number";

/** A figure of a whole service that a plan can move, and the decimals that it is told with. */
export interface ToldMeasure {
  readonly service: PlannedService;
  readonly figure: NationalFigure;
  readonly places: number;
}

const measures: readonly ToldMeasure[] = [
  { service: "probation", figure: "shortfall", places: 1 },
  { service: "probation", figure: "work", places: 1 },
  { service: "prison", figure: "shortfall", places: 1 },
  { service: "prison", figure: "work", places: 1 },
  { service: "prison", figure: "errors", places: 1 },
  { service: "prison", figure: "people", places: 0 },
  { service: "probation", figure: "insufficient", places: 1 },
];

/** Of a release, staffing and work of the service that people go to; of other plans, whatever they move in any month. */
export function toldMeasures({ result, service, national, dates }: Outcome): readonly ToldMeasure[] {
  if (result.releases.length > 0)
    return measures.filter(
      (each) => each.service === service && (each.figure === "shortfall" || each.figure === "work"),
    );
  return measures.filter(({ service: moved, figure, places }) =>
    dates.some((_, month) => printedNumber(movement(national[moved], figure, month), places) !== 0),
  );
}
