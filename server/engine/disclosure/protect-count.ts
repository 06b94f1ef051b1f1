import { cheapestWay, type Link, type Step } from "./cheapest-way";
import type { CountNetwork } from "./count-network";

export interface Protection {
  readonly network: CountNetwork;
  /** Steps from each node. */
  readonly links: readonly (readonly Link[])[];
  /** Grows as further counts must be hidden. */
  readonly hidden: boolean[];
  /** The officers that hiding a count takes from sight. */
  readonly cost: (edge: number) => number;
}

/**
 * Hides further counts, as few officers as possible, until somebody who knows all that is shown in one week cannot
 * say the count to within `wanted`.
 *
 * The count can be higher by as much as can flow from its end back to its start over other hidden counts, and lower by
 * as much as can flow the other way: other hidden counts then take up the difference. Exact, because such a network
 * leaves no gaps between its extremes. Counts themselves cannot fall below 0.
 */
export function protectCount(protection: Protection, edge: number, week: number, wanted: number): void {
  const count = protection.network.edges[edge];
  if (!count) return;
  const { from, to, values } = count;
  const own = values[week] ?? 0;
  const reach = (start: number, end: number, most: number, isPaying: boolean) =>
    spread(protection, { edge, week, start, end, most, isPaying });
  for (;;) {
    const lower = reach(from, to, Math.min(own, wanted), false);
    const higher = reach(to, from, wanted - lower, false);
    if (lower + higher >= wanted) return;
    // One way more at a time: what it hides makes room both ways.
    const isWider =
      reach(to, from, higher + 1, true) > higher || (lower < own && reach(from, to, lower + 1, true) > lower);
    if (!isWider) return;
  }
}

interface Spread {
  readonly edge: number;
  readonly week: number;
  readonly start: number;
  readonly end: number;
  readonly most: number;
  /** Whether further counts may be hidden on the way. */
  readonly isPaying: boolean;
}

/** How far other counts can take up a change of one, up to `most`. */
function spread(protection: Protection, { edge, week, start, end, most, isPaying }: Spread): number {
  const { network, links, hidden, cost } = protection;
  const changed = new Map<number, number>();
  const room = ({ edge: other, forward }: Step) =>
    forward ? Infinity : (network.edges[other]?.values[week] ?? 0) + (changed.get(other) ?? 0);
  const priceOf = (other: number) => {
    if (other === edge) return Infinity;
    if (hidden[other]) return 0;
    return isPaying ? cost(other) : Infinity;
  };
  let total = 0;
  while (total < most) {
    const way = cheapestWay({ links, from: start, to: end, room, cost: priceOf });
    if (way === null) break;
    const amount = Math.min(most - total, ...way.map(room));
    for (const step of way) {
      hidden[step.edge] = true;
      changed.set(step.edge, (changed.get(step.edge) ?? 0) + (step.forward ? amount : -amount));
    }
    total += amount;
  }
  return total;
}
