import type { OfficersShown } from "@/server/engine/disclosure/officers-shown";
import type { Unit, UnitWeek } from "@/server/engine/facts";
import type { AggregateInput, Member } from "@/server/engine/position/aggregate";
import { indexFacts } from "@/server/engine/position/fact-index";
import { sumWeeks } from "@/server/engine/position/sum-weeks";
import { unitPosition } from "@/server/engine/position/unit-position";
import { fact, staffFacts, unit, unitInput, unitWeek } from "../../../support/builders";
import { testParameters } from "../../../support/parameters";

/** A prison at the reference occupancy: its workload is required over in post. */
export function prisonMember(code: string, required: number, inPost: number): Member {
  const facts = [
    ...staffFacts("band-3-5", required, inPost, code),
    fact("population", 95, { unit: code }),
    fact("operational-capacity", 100, { unit: code }),
  ];
  return memberOf(unit({ code, name: `Prison ${code}` }), facts, []);
}

export function silentPrison(code: string): Member {
  return memberOf(unit({ code, name: `Prison ${code}` }), [], []);
}

export function deliveryMember(
  code: string,
  points: number,
  availablePoints: number,
  officers: OfficersShown | null = null,
): Member {
  const probation = { code, name: `Unit ${code}`, service: "probation", kind: "delivery-unit" } as const;
  const week = unitWeek({ unit: code, points, availablePoints });
  return memberOf(unit(probation), staffFacts("po", 100, 80, code), [week], officers);
}

function memberOf(
  of: Unit,
  facts: Parameters<typeof indexFacts>[0],
  weeks: readonly UnitWeek[],
  officers: OfficersShown | null = null,
): Member {
  const input = unitInput({ unit: of, facts, weeks, latest: weeks, officers });
  return { position: unitPosition(input, testParameters()), latest: sumWeeks(weeks).at(-1) };
}

export function group(members: readonly Member[], part: Partial<AggregateInput> = {}): AggregateInput {
  return {
    unit: unit({ code: "G-TEST", name: "Test group", kind: "group" }),
    asOf: "2026-03-31",
    facts: indexFacts([]),
    members,
    published: null,
    officers: null,
    ...part,
  };
}

export function service(members: readonly Member[], part: Partial<AggregateInput> = {}): AggregateInput {
  return group(members, { unit: unit({ code: "PRISONS", name: "Prisons", kind: "service" }), ...part });
}

export function probation(members: readonly Member[], part: Partial<AggregateInput> = {}): AggregateInput {
  const of = { code: "PROBATION", name: "Probation", service: "probation", kind: "service" } as const;
  return group(members, { unit: unit(of), ...part });
}
