/**
 * Stocks of people a step later: those who stay or move on, and those who join.
 *
 * Formula: n(t + 1) = n(t) P + R. A row of P sums to 1 less the share that leaves. Units: people or FTE.
 * Source: Bartholomew, Forbes and McClean, Statistical Techniques for Manpower Planning, 1991.
 * @throws RangeError when the sizes differ.
 * @example stockStep([1000, 400], [[0.8, 0.08], [0, 0.84]], [150, 10]) // [950, 426]
 */
export function stockStep(
  stocks: readonly number[],
  moves: readonly (readonly number[])[],
  joiners: readonly number[],
): readonly number[] {
  if (moves.length !== stocks.length || joiners.length !== stocks.length) {
    throw new RangeError(
      `Stocks, moves and joiners must be of one size, got ${stocks.length}, ${moves.length} and ${joiners.length}.`,
    );
  }
  return joiners.map((joining, to) =>
    stocks.reduce((sum, stock, from) => sum + stock * (moves[from]?.[to] ?? 0), joining),
  );
}
