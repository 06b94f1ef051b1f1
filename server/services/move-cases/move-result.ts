import { decimal, plural, quantityText } from "@/server/contracts/format";
import type {
  KeepMoveView,
  MoveCasesInput,
  MovedUnitRow,
  MoveResultView,
} from "@/server/contracts/move-cases";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { divide, known } from "@/server/engine/quantity";
import { casePointsEach } from "@/server/engine/workload/case-points-each";
import type { CaseMove, MovedCases, WorkloadMove } from "@/server/engine/workload/move-cases";
import { briefChange } from "../change/brief-change";
import { unitAddress } from "../unit/unit-address";
import { kindWords } from "./case-kind";
import type { DeliveryUnit } from "./delivery-unit";
import { workloadOf } from "./workload-of";

/** A what-if that can be worked out. */
export interface AskedMove {
  readonly input: MoveCasesInput;
  readonly donor: DeliveryUnit;
  readonly host: DeliveryUnit;
  readonly move: CaseMove;
  readonly moved: MovedCases;
  readonly parameters: ParameterSet;
}

/** Both units before and after, what moves with the cases, and the form that keeps it. */
export function moveResult(asked: AskedMove, keep: KeepMoveView): MoveResultView {
  const { donor, host, move, moved } = asked;
  return {
    heading: `${plural(move.cases, "case")} from ${donor.unit.name} to ${host.unit.name}`,
    units: [
      row(asked, donor, moved.from, { role: "gives", more: -move.cases }),
      row(asked, host, moved.to, { role: "takes", more: move.cases }),
    ],
    facts: facts(asked),
    keep,
  };
}

interface Side {
  readonly role: string;
  readonly more: number;
}

function row(
  { input, parameters }: AskedMove,
  { unit, work, officers }: DeliveryUnit,
  { before, after }: WorkloadMove,
  { role, more }: Side,
): MovedUnitRow {
  const held = work.cases.reduce((sum, count) => sum + count, 0);
  const each = (cases: number) =>
    quantityText(divide(known(cases), known(officers), "no-available-hours"), (value) => decimal(value, 1));
  return {
    ...{ name: unit.name, role, href: unitAddress(unit.code, { at: input.at, against: input.against }) },
    before: workloadOf(before, parameters),
    after: workloadOf(after, parameters),
    change: briefChange(after, before, { moreIs: "worse", unit: "points", places: 1 }),
    cases: `${decimal(held)} to ${decimal(held + more)}`,
    casesPerOfficer: `${each(held)} to ${each(held + more)}`,
  };
}

function facts({ move, moved, parameters }: AskedMove): MoveResultView["facts"] {
  const each = casePointsEach(move.caseType, move.tier, parameters);
  const fullTime = parameters.value("points.nominal-target-po");
  return [
    {
      label: "Points that move",
      value: decimal(moved.points),
      detail: `${decimal(move.cases)} ${kindWords(move)}, ${plural(each, "point")} each`,
    },
    {
      label: "As full-time officers",
      value: `${decimal(moved.officersFte, 1)} FTE`,
      detail: `one carries ${decimal(fullTime)} points at 100%`,
    },
  ];
}
