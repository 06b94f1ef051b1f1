import type { PlainDate } from "@/server/engine/facts";
import { indexFacts, type FactIndex } from "@/server/engine/position/fact-index";
import { nationalPosition, unitInputs } from "@/server/engine/position/national-position";
import type { PlanningSnapshot } from "@/server/engine/position/snapshot";
import type { UnitInput, UnitPosition } from "@/server/engine/position/position";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { resolveParameters } from "@/server/parameters/resolve";
import type { ServiceContext } from "../context";
import { keptPromises } from "../kept-promises";
import { findSnapshot } from "./find-snapshot";
import { listBaselines, type Baseline } from "./list-baselines";
import { loadNationalStaffing, type NationalStaffing } from "./load-national-staffing";
import { loadShownOfficers } from "./load-shown-officers";
import { loadSnapshot } from "./load-snapshot";
import { loadUnitNames, type UnitNames } from "./load-unit-names";

/** One position, computed once: snapshots never change, so it is kept by snapshot and register. */
export interface Position {
  readonly baseline: Baseline;
  readonly baselines: readonly Baseline[];
  readonly snapshot: PlanningSnapshot;
  readonly parameters: ParameterSet;
  readonly facts: FactIndex;
  readonly national: NationalStaffing;
  /** Every name that a unit has or had, by code. */
  readonly names: UnitNames;
  readonly inputs: ReadonlyMap<string, UnitInput>;
  readonly units: readonly UnitPosition[];
}

type Computed = Omit<Position, "baseline" | "baselines">;

const registers = new Map<PlainDate, ParameterSet>();
/** Each file that is brought in makes a snapshot: those that nobody looks at are not kept. */
const mostKept = 8;
const once = keptPromises<Computed>("positions", mostKept);
const onceCounted = keptPromises<Computed>("counted-positions", mostKept);

/** The position of the baseline, or of the snapshot, named `at`; of the newest baseline where there is none of that name. */
export async function loadPosition(context: ServiceContext, at: string): Promise<Position> {
  const named = await namedBaseline(context, at);
  return { ...named, ...(await counted(context, named.baseline)) };
}

/**
 * The same without counts of officers: those of each unit are null, and the tail behind its mean is empty. They are counted
 * from all weeks of all officers, which takes longer than all else, and the pages of the caseload do not show them.
 */
export async function loadUncountedPosition(context: ServiceContext, at: string): Promise<Position> {
  const named = await namedBaseline(context, at);
  return { ...named, ...(await uncounted(context, named.baseline)) };
}

async function namedBaseline(context: ServiceContext, at: string) {
  const baselines = await listBaselines(context);
  const named = baselines.find(({ name }) => name === at);
  return { baselines, baseline: named ?? (await findSnapshot(context, at)) ?? baselines[0] };
}

function uncounted(context: ServiceContext, baseline: Baseline): Promise<Computed> {
  const parameters = parametersAt(baseline.asOf);
  return once(keyOf(baseline, parameters), () => compute(context, baseline, parameters));
}

function counted(context: ServiceContext, baseline: Baseline): Promise<Computed> {
  const parameters = parametersAt(baseline.asOf);
  return onceCounted(keyOf(baseline, parameters), async () => {
    const position = await uncounted(context, baseline);
    const officers = await loadShownOfficers(context, baseline, position.snapshot, parameters);
    return { ...position, ...computedFrom({ ...position.snapshot, officers }, parameters) };
  });
}

const keyOf = ({ snapshot }: Baseline, { hash }: ParameterSet) => `${snapshot}.${hash}`;

function computedFrom(snapshot: PlanningSnapshot, parameters: ParameterSet) {
  return {
    snapshot,
    inputs: new Map(unitInputs(snapshot).map((input) => [input.unit.code, input])),
    units: nationalPosition(snapshot, parameters),
  };
}

/** The registers are part of the program: at one date they are resolved once, not for each page. */
function parametersAt(asOf: PlainDate): ParameterSet {
  const before = registers.get(asOf);
  if (before) return before;
  const resolved = resolveParameters(asOf);
  registers.set(asOf, resolved);
  return resolved;
}

async function compute(
  context: ServiceContext,
  baseline: Baseline,
  parameters: ParameterSet,
): Promise<Computed> {
  const snapshot = await loadSnapshot(context, baseline);
  return {
    ...computedFrom(snapshot, parameters),
    parameters,
    facts: indexFacts(snapshot.facts),
    national: await loadNationalStaffing(context, baseline),
    names: await loadUnitNames(context),
  };
}
