import type { ForecastModel } from "../forecast/forecast-model";
import type { Levers } from "../forecast/levers";
import type { MonthCalendar } from "../forecast/month-calendar";

/** What a measure is applied to: it reads the model and moves the levers. */
export interface ApplyContext {
  readonly model: ForecastModel;
  readonly calendar: MonthCalendar;
  readonly levers: Levers;
}
