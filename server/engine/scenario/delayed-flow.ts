/**
 * People who come out of training, by month, from those who go in: a fixed delay.
 *
 * A delay that is no whole number of months is split between the two months around it. Units: people a month.
 * @example delayedFlow([0, 10, 0, 0, 0], 2.25) // [0, 0, 0, 7.5, 2.5]
 */
export function delayedFlow(entering: readonly number[], delayMonths: number): readonly number[] {
  const whole = Math.floor(delayMonths);
  const part = delayMonths - whole;
  return entering.map(
    (_, month) => (entering[month - whole] ?? 0) * (1 - part) + (entering[month - whole - 1] ?? 0) * part,
  );
}
