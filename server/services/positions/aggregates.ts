import type { PlainDate, Unit, UnitWeekSums } from "@/server/engine/facts";
import type { AggregateInput, AggregatePosition, Member } from "@/server/engine/position/aggregate";
import { aggregatePosition } from "@/server/engine/position/aggregate-position";
import type { UnitPosition } from "@/server/engine/position/position";
import { sumWeeks } from "@/server/engine/position/sum-weeks";
import type { UnitKind } from "@/server/engine/vocabulary";
import type { Position } from "./load-position";
import { serviceCodes } from "./service-codes";

type Aggregates = ReadonlyMap<string, AggregatePosition>;

const aggregateKinds: ReadonlySet<UnitKind> = new Set(["service", "group", "region"]);
/** Positions never change, so neither do their sums: the units of a position stand for it. */
const kept = new WeakMap<readonly UnitPosition[], Aggregates>();

/** Every service, group and region of a position, by code. */
export function aggregates(position: Position): Aggregates {
  const before = kept.get(position.units);
  if (before) return before;
  const made = new Map(
    position.snapshot.units
      .filter(({ kind }) => aggregateKinds.has(kind))
      .map((unit) => [unit.code, aggregatePosition(inputOf(position, unit), position.parameters)]),
  );
  kept.set(position.units, made);
  return made;
}

/** What one of them is computed from; null where the position has no such service, group or region. */
export function aggregateInput(position: Position, code: string): AggregateInput | null {
  const unit = position.snapshot.units.find((other) => other.code === code);
  return unit && aggregateKinds.has(unit.kind) ? inputOf(position, unit) : null;
}

function inputOf(position: Position, unit: Unit): AggregateInput {
  return {
    unit,
    asOf: position.snapshot.asOf,
    facts: position.facts,
    members: members(position, unit),
    published: publishedPair(position, unit.code),
    officers: position.snapshot.officers.get(unit.code) ?? null,
  };
}

function members(position: Position, { code, kind, service }: Unit): readonly Member[] {
  return position.units
    .filter(({ unit }) => (kind === "service" ? unit.service === service : unit.parent === code))
    .map((unit) => ({
      position: unit,
      latest: latestSums(position.inputs.get(unit.unit.code)?.weeks ?? []),
    }));
}

/** Adding up all of a unit's weeks to take the last of them took most of the time of an aggregate. */
function latestSums(weeks: readonly UnitWeekSums[]) {
  const last = weeks.reduce<PlainDate>((max, { week }) => (week > max ? week : max), "");
  return sumWeeks(weeks.filter(({ week }) => week === last)).at(-1);
}

function publishedPair({ national }: Position, code: string) {
  if (code === serviceCodes.prison) return national.prison;
  return code === serviceCodes.probation ? national.probation : null;
}
