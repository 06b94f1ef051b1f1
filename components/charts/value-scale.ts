/** A straight scale from values to pixels. */
export interface ValueScale {
  readonly domain: readonly [number, number];
  readonly x: (value: number) => number;
}

export interface LabelledValue {
  readonly value: number;
  /** Pixels that its label takes beyond the end of its bar. */
  readonly room: number;
}

const zeroAlone: LabelledValue = { value: 0, room: 0 };
/** Where labels leave no room at all the bars are hairs, but stay a scale. */
const leastPerUnit = 1e-9;

/** The scale from zero on which every bar and the label past its end stay between left and right. */
export function barScale(values: readonly LabelledValue[], left: number, right: number): ValueScale {
  const rightward = [zeroAlone, ...values.filter(({ value }) => value >= 0)];
  const leftward = [zeroAlone, ...values.filter(({ value }) => value < 0)];
  const available = right - left;
  const fits = rightward
    .flatMap((over) =>
      leftward.map((under) => (available - over.room - under.room) / (over.value - under.value)),
    )
    .filter(Number.isFinite);
  const perUnit = Math.max(leastPerUnit, fits.length === 0 ? available : Math.min(...fits));
  const zero = left + Math.max(...leftward.map(({ value, room }) => room - value * perUnit));
  return straightScale(perUnit, zero, left, right);
}

/** The scale on which the domain fills left to right. */
export function spanScale(low: number, high: number, left: number, right: number): ValueScale {
  const perUnit = (right - left) / (high - low || 1);
  return straightScale(perUnit, left - low * perUnit, left, right);
}

function straightScale(perUnit: number, zero: number, left: number, right: number): ValueScale {
  return {
    domain: [(left - zero) / perUnit, (right - zero) / perUnit],
    x: (value) => zero + value * perUnit,
  };
}
