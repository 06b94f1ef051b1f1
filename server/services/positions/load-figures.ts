import { readNationalFigures, type NationalFigure } from "@/db/queries/facts";
import { inScope } from "@/db/transaction";
import type { Fact } from "@/server/engine/facts";
import type { StaffingPair } from "@/server/engine/position/latest-pair";
import { staffingPairs } from "@/server/engine/position/staffing-pairs";
import type { Grade } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import type { Baseline } from "./list-baselines";
import { loadSeries } from "./load-series";

export type { NationalFigure };

/** The published national series that the overview draws and compares, oldest first, up to the baseline's date. */
export interface Figures {
  readonly prisonPairs: readonly StaffingPair[];
  readonly probationPairs: readonly StaffingPair[];
  readonly probationInPost: readonly Fact[];
  readonly population: readonly Fact[];
  readonly useableCapacity: readonly Fact[];
  readonly caseload: readonly Fact[];
  /** Series as published that are no facts about a unit, by metric. */
  readonly national: ReadonlyMap<string, readonly NationalFigure[]>;
}

const once = keptPromises<Figures>("figures");

/** Snapshots never change: their series are read once. */
export function loadFigures(context: ServiceContext, baseline: Baseline): Promise<Figures> {
  return once(baseline.snapshot, () => read(context, baseline));
}

async function read(context: ServiceContext, baseline: Baseline): Promise<Figures> {
  const series = (unit: string, measure: Fact["measure"], grade: Grade = "all") =>
    loadSeries(context, baseline, unit, measure, grade);
  const probationInPost = await series("PROBATION", "in-post-fte", "po");
  return {
    prisonPairs: ofLatestSource(
      staffingPairs(
        await series("PRISONS", "required-fte", "band-3-5"),
        await series("PRISONS", "in-post-fte", "band-3-5"),
      ),
    ),
    probationPairs: staffingPairs(await series("PROBATION", "required-fte", "po"), probationInPost),
    probationInPost,
    population: await series("PRISONS", "population"),
    useableCapacity: await series("PRISONS", "useable-capacity"),
    caseload: await series("PROBATION", "caseload"),
    national: byMetric(
      await inScope(context.database, context.scope, (tx) => readNationalFigures(tx, baseline.snapshot)),
    ),
  };
}

/** Targets of June 2016 are of another publication and another definition: they make no line with later ones. */
function ofLatestSource(pairs: readonly StaffingPair[]): readonly StaffingPair[] {
  const source = pairs.at(-1)?.inPost.source;
  return pairs.filter(({ inPost }) => inPost.source === source);
}

function byMetric(figures: readonly NationalFigure[]): Figures["national"] {
  const series = new Map<string, NationalFigure[]>();
  for (const figure of figures) series.set(figure.metric, [...(series.get(figure.metric) ?? []), figure]);
  return series;
}
