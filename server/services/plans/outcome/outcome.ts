import type { ScenarioFile } from "@/server/contracts/scenario";
import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import type { PlannedService } from "@/server/engine/parameter-set";
import type { ScenarioResult } from "@/server/engine/scenario/run-scenario";
import type { Position } from "../../positions/load-position";
import type { NationalMonths } from "./national-months";
import type { UnitMove } from "./unit-moves";

/** A plan that ran: where it starts, as what, and what came of it. */
export interface OutcomeSource {
  readonly position: Pick<Position, "baseline" | "snapshot" | "units">;
  readonly model: ForecastModel;
  readonly file: ScenarioFile;
  readonly result: ScenarioResult;
}

/** What the parts of the view are made from. */
export interface Outcome extends OutcomeSource {
  /** Column that single figures are told at. */
  readonly month: number;
  /** Why that month: somebody chose it, the plan gives or moves most then, or the plan moves nothing. */
  readonly why: "chosen" | "gives-most" | "moves-most" | "last";
  /** Last day of the position and of each month. */
  readonly dates: readonly string[];
  /** The service that units are told of. */
  readonly service: PlannedService;
  readonly national: Readonly<Record<PlannedService, BeforeAndAfter<NationalMonths>>>;
  /** The units of each service at the month told. */
  readonly units: Readonly<Record<PlannedService, readonly UnitMove[]>>;
}

/** Without the plan, and with it. */
export interface BeforeAndAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}
