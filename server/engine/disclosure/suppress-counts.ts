import type { ParameterSet } from "../parameter-set";
import type { Link } from "./cheapest-way";
import { countNetwork, type CountEdge, type CountNetwork, type CountTree } from "./count-network";
import { disclosureLimits, type DisclosureLimits } from "./disclosure-limits";
import { hiddenForOwnSake } from "./hidden-for-own-sake";
import { protectCount, type Protection } from "./protect-count";

/** Which counts may be shown, in every week. */
export interface ShownCounts {
  /** By group, unit and band. */
  readonly units: readonly (readonly (readonly boolean[])[])[];
  /** Totals by group and band. */
  readonly groups: readonly (readonly boolean[])[];
  /** Totals by band. */
  readonly nation: readonly boolean[];
}

/**
 * Which counts of officers in bands may be shown beside their totals and beside those of other weeks.
 *
 * Rule: hidden for its own sake is a count from 1 to under `disclosure.minimum-count`, every count of a unit with fewer
 * officers than `disclosure.minimum-officers`, and a change that tells who came or left (`hiddenForOwnSake`). Further
 * counts, as few officers as possible, are hidden until nobody who knows all that is shown, every unit's number of
 * officers among it, can say a hidden count of any week to within less than `disclosure.minimum-count` (of a unit with
 * fewer officers: to within less than all of them). A count hidden in one week is hidden in all that are given, so that
 * no week tells another's. Zeros are hidden last.
 * Units: officers. Parameters: `disclosure.minimum-officers` (10), `disclosure.minimum-count` (5).
 * @param weeks the same units and bands in each week
 * @param withheld by group and unit: those whose counts are hidden for another reason
 * @example one unit of 3, 7, 20 and 30 // 3 and 7 are hidden, 20 and 30 shown
 */
export function suppressCounts(
  weeks: readonly CountTree[],
  parameters: ParameterSet,
  withheld: readonly (readonly boolean[])[] = [],
): ShownCounts {
  const [shape = []] = weeks;
  const bands = shape.flat()[0]?.length ?? 0;
  const network = countNetwork(weeks);
  const limits = disclosureLimits(parameters);
  const isWithheld = withheld.flat().flatMap((unit) => Array<boolean>(bands).fill(unit));
  const protection: Protection = {
    network,
    links: linksIn(network),
    hidden: hiddenForOwnSake(network, bands, limits).map((own, edge) => own || isWithheld[edge] === true),
    cost: costIn(network),
  };
  protectAll(protection, limits);
  return inTree(
    shape,
    bands,
    protection.hidden.map((isHidden) => !isHidden),
  );
}

/** Once protected, always protected: hiding more tells nobody more. So each count is looked at once it is hidden. */
function protectAll({ network, hidden, ...rest }: Protection, { minimumCount }: DisclosureLimits): void {
  const done = new Set<number>();
  for (;;) {
    const open = hidden.flatMap((isHidden, edge) => (isHidden && !done.has(edge) ? [edge] : []));
    if (open.length === 0) return;
    for (const edge of open) {
      done.add(edge);
      network.edges[edge]?.officers.forEach((all, week) => {
        protectCount({ network, hidden, ...rest }, edge, week, Math.min(minimumCount, all));
      });
    }
  }
}

function linksIn({ nodes, edges }: CountNetwork): readonly (readonly Link[])[] {
  const links = Array.from({ length: nodes }, (): Link[] => []);
  edges.forEach(({ from, to }, edge) => {
    links[from]?.push({ edge, forward: true, to });
    links[to]?.push({ edge, forward: false, to: from });
  });
  return links;
}

/** The largest count of any week; a count that is 0 in one of them guards little, and costs more than all others. */
function costIn({ edges }: CountNetwork): (edge: number) => number {
  const highest = edges.map(({ values }) => Math.max(0, ...values));
  const all = highest.reduce((sum, value) => sum + value, 1);
  return (edge) => (highest[edge] ?? 0) + (isAnyZero(edges[edge]) ? all : 0);
}

const isAnyZero = (count: CountEdge | undefined) =>
  count?.values.some((value, week) => value === 0 && (count.officers[week] ?? 0) > 0) === true;

function inTree(shape: CountTree, bands: number, shown: readonly boolean[]): ShownCounts {
  let next = 0;
  const take = () => shown.slice(next, (next += bands));
  const units = shape.map((group) => group.map(take));
  const groups = shape.map(take);
  return { units, groups, nation: take() };
}
