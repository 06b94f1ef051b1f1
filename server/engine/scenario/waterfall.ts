/** What a release loses between people and effective FTE, in order. */
export const waterfallSteps = [
  "partTime",
  "notPlaced",
  "travel",
  "induction",
  "learning",
  "taskLimits",
  "supervision",
] as const;
export type WaterfallStep = (typeof waterfallSteps)[number];

/**
 * From the people released to the effective FTE gained, by column: people away, then what each step takes (0 or less),
 * then what is left. People and steps sum to the net.
 */
export interface Waterfall {
  readonly people: Float64Array;
  readonly steps: Readonly<Record<WaterfallStep, Float64Array>>;
  readonly netFte: Float64Array;
}

/**
 * A waterfall in which nobody has left yet.
 * @example emptyWaterfall(37) // 37 columns of 0
 */
export function emptyWaterfall(columns: number): Waterfall {
  const zero = () => new Float64Array(columns);
  return {
    people: zero(),
    steps: {
      ...{ partTime: zero(), notPlaced: zero(), travel: zero(), induction: zero() },
      ...{ learning: zero(), taskLimits: zero(), supervision: zero() },
    },
    netFte: zero(),
  };
}
