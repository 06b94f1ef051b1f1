export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Of the boxes in which a label may stand, the first that is free; where none is, the one least covered. */
export function placeLabel(candidates: readonly Box[], taken: readonly Box[]): Box | undefined {
  let best: { readonly box: Box; readonly covered: number } | undefined;
  for (const box of candidates) {
    const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    if (covered === 0) return box;
    if (!best || covered < best.covered) best = { box, covered };
  }
  return best?.box;
}

/** Area that two boxes share. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const height = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
