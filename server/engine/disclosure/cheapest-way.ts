/** A step along an edge, with it (the count grows) or against it (the count shrinks). */
export interface Step {
  readonly edge: number;
  readonly forward: boolean;
}

/** A step from a node, and the node that it leads to. */
export interface Link extends Step {
  readonly to: number;
}

interface WayAsked {
  /** Steps from each node. */
  readonly links: readonly (readonly Link[])[];
  readonly from: number;
  readonly to: number;
  /** By how much a count may still grow or shrink. */
  readonly room: (step: Step) => number;
  /** What it costs to use an edge; Infinity where it may not be used. */
  readonly cost: (edge: number) => number;
}

interface Arrival {
  readonly node: number;
  readonly paid: number;
  readonly by: Step | null;
  readonly before: Arrival | null;
}

/**
 * The cheapest way from one node to another over edges that have room, by Dijkstra's rule; null where there is none.
 * @example over hidden counts at cost 0 and shown ones at their value // the fewest officers to hide further
 */
export function cheapestWay({ links, from, to, room, cost }: WayAsked): readonly Step[] | null {
  const best = new Map<number, Arrival>();
  let paidSoFar = 0;
  const open = new Map<number, Arrival>([[from, { node: from, paid: 0, by: null, before: null }]]);
  for (;;) {
    const here = cheapestOf(open, paidSoFar);
    if (here === null || here.node === to) return here && wayTo(here);
    paidSoFar = here.paid;
    open.delete(here.node);
    best.set(here.node, here);
    for (const link of links[here.node] ?? []) {
      const paid = here.paid + cost(link.edge);
      if (best.has(link.to) || paid >= (open.get(link.to)?.paid ?? Infinity) || room(link) <= 0) continue;
      open.set(link.to, { node: link.to, paid, by: link, before: here });
    }
  }
}

/** Nothing can be cheaper than what was paid last: most steps are over hidden counts and cost nothing. */
function cheapestOf(open: ReadonlyMap<number, Arrival>, least: number): Arrival | null {
  let best: Arrival | null = null;
  for (const arrival of open.values()) {
    if (arrival.paid <= least) return arrival;
    if (best === null || arrival.paid < best.paid) best = arrival;
  }
  return best;
}

function wayTo(end: Arrival): readonly Step[] {
  const steps: Step[] = [];
  for (let arrival: Arrival | null = end; arrival?.by; arrival = arrival.before) steps.push(arrival.by);
  return steps.reverse();
}
