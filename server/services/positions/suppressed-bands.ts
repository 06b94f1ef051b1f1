import { readBandCounts, type UnitBandCounts } from "@/db/queries/band-counts";
import { inScope } from "@/db/transaction";
import type { CountTree } from "@/server/engine/disclosure/count-network";
import type { ShownBand } from "@/server/engine/disclosure/shown-band";
import { suppressCounts } from "@/server/engine/disclosure/suppress-counts";
import type { PlainDate } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { PlanningSnapshot } from "@/server/engine/position/snapshot";
import { bands } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import { serviceCodes } from "./service-codes";
import type { Baseline } from "./list-baselines";

/** Officers by band of every unit, region and the nation, suppressed together over the latest weeks. */
export interface SuppressedBands {
  /** The weeks that can be asked for, in order. */
  readonly weeks: readonly PlainDate[];
  /** By code of a unit, a region or the service; the latest week where none is given. Null where nothing is held. */
  readonly of: (code: string, week?: PlainDate) => readonly ShownBand[] | null;
}

/** As many weeks as a page shows. Others cannot be asked for, so that none is set against a week outside. */
const weeksTogether = 26;

const once = keptPromises<SuppressedBands>("suppressed-bands");

/** What of a position its bands are counted from. */
export interface BandGrounds {
  readonly baseline: Baseline;
  readonly parameters: ParameterSet;
  readonly snapshot: Pick<PlanningSnapshot, "units" | "weekSums">;
}

/** Snapshots never change: suppressed once for each and the register. */
export function loadSuppressedBands(context: ServiceContext, grounds: BandGrounds): Promise<SuppressedBands> {
  const { baseline, parameters, snapshot } = grounds;
  return once(`${baseline.snapshot}.${parameters.hash}`, async () => {
    const weeks = [...new Set(snapshot.weekSums.map(({ week }) => week))].sort().slice(-weeksTogether);
    const [from] = weeks;
    if (from === undefined) return { weeks, of: () => null };
    const rows = await inScope(context.database, context.scope, (tx) =>
      readBandCounts(tx, baseline.snapshot, cutsOf(parameters), from),
    );
    return { weeks, of: shownIn(grounds, weeks, rows) };
  });
}

const cutsOf = (parameters: ParameterSet) =>
  bands.flatMap((band) => (band === "extreme" ? [] : [parameters.value(`band.${band}`)]));

interface Place {
  readonly units: readonly string[];
  /** By band. */
  readonly isShown: readonly boolean[];
}

function shownIn(
  { snapshot, parameters }: BandGrounds,
  weeks: readonly PlainDate[],
  rows: readonly UnitBandCounts[],
): SuppressedBands["of"] {
  const parentOf = new Map(snapshot.units.map(({ code, parent }) => [code, parent ?? ""]));
  const countsOf = new Map(rows.map(({ unit, week, counts }) => [`${unit} ${week}`, counts]));
  const groups = new Map<string, string[]>();
  for (const unit of new Set(rows.map((row) => row.unit))) {
    const parent = parentOf.get(unit) ?? "";
    groups.set(parent, [...(groups.get(parent) ?? []), unit]);
  }
  const none = bands.map(() => 0);
  const trees: readonly CountTree[] = weeks.map((week) =>
    [...groups.values()].map((units) => units.map((unit) => countsOf.get(`${unit} ${week}`) ?? none)),
  );
  const shown = suppressCounts(trees, parameters);
  const found = new Map<string, Place>();
  [...groups].forEach(([group, units], place) => {
    found.set(group, { units, isShown: shown.groups[place] ?? [] });
    units.forEach((unit, own) =>
      found.set(unit, { units: [unit], isShown: shown.units[place]?.[own] ?? [] }),
    );
  });
  found.set(serviceCodes.probation, { units: [...groups.values()].flat(), isShown: shown.nation });
  return (code, week = weeks.at(-1) ?? "") => {
    const asked = found.get(code);
    const counts = asked?.units.flatMap((unit) => [countsOf.get(`${unit} ${week}`) ?? []]) ?? [];
    if (!asked || counts.every((each) => each.length === 0)) return null;
    return bands.map((band, place) => ({
      band,
      officers:
        asked.isShown[place] === true ? counts.reduce((sum, each) => sum + (each[place] ?? 0), 0) : null,
    }));
  };
}
