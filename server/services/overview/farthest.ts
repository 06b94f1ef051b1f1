/** The value that lies farthest from the last one; null with fewer than two values or where none differs. */
export function farthest<Point extends { readonly value: number }>(points: readonly Point[]): Point | null {
  const last = points.at(-1);
  if (!last) return null;
  const distance = ({ value }: Point) => Math.abs(value - last.value);
  const found = points.reduce((far, point) => (distance(point) > distance(far) ? point : far), last);
  return found === last ? null : found;
}
