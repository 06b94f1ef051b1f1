import { textLine } from "./drawn";

interface Label {
  /** Where its middle would best be. */
  readonly y: number;
  readonly strong: readonly string[];
  readonly light: readonly string[];
}

const between = 4;

/** Labels in the order of their places, each moved only as far as those around it need, none past the bottom. */
export function stackLabels<L extends Label>(
  labels: readonly L[],
  bottom: number,
): readonly (L & { readonly top: number })[] {
  const placed = [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => ({ ...label, height: heightOf(label), top: Math.max(0, label.y - heightOf(label) / 2) }));
  let free = 0;
  const down = placed.map((label) => {
    const top = Math.max(label.top, free);
    free = top + label.height + between;
    return { ...label, top };
  });
  let below = bottom + textLine / 2;
  return down
    .reverse()
    .map((label) => {
      const top = Math.min(label.top, below - label.height);
      below = top - between;
      return { ...label, top };
    })
    .reverse();
}

const heightOf = ({ strong, light }: Label) => (strong.length + light.length) * textLine;
