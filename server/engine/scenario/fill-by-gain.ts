/** A unit that people can be sent to, one by one. */
export interface Fillable {
  readonly room: number;
  /** What one more person is worth there when so many have been sent; 0 or less: nothing. */
  readonly gain: (sent: number) => number;
}

/**
 * Sends people one by one, each to where one more is worth most, until nobody is left, nothing is gained or all are full.
 *
 * With gains that fall from person to person this is the best there is (Fox, 1966). Equal gains go to the earlier unit.
 * Units: people.
 * @example gains 3, 1 at one unit and 2, 1 at another, 2 people // [1, 1]
 */
export function fillByGain(people: number, units: readonly Fillable[]): readonly number[] {
  const sent = units.map(() => 0);
  const next = units.map(({ room, gain }) => (room > 0 ? gain(0) : 0));
  for (let left = people; left > 0; left--) {
    let best = 0;
    for (let unit = 1; unit < next.length; unit++) {
      if ((next[unit] ?? 0) > (next[best] ?? 0)) best = unit;
    }
    if (!((next[best] ?? 0) > 0)) break;
    const count = (sent[best] ?? 0) + 1;
    sent[best] = count;
    const { room, gain } = units[best] ?? { room: 0, gain: () => 0 };
    next[best] = count < room ? gain(count) : 0;
  }
  return sent;
}
