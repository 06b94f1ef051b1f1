import type { PlainDate } from "../facts";
import type { MeasureType } from "../plan-vocabulary";

/** What every measure has. */
export interface Common<Type extends MeasureType> {
  readonly id: string;
  readonly type: Type;
  readonly reason: string;
  /** A measure that is switched off leaves no trace. */
  readonly active: boolean;
}

/** `to` is the last day; null holds to the end of the horizon. */
export interface Dated<Type extends MeasureType> extends Common<Type> {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}
