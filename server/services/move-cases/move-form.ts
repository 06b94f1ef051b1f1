import { decimal, percent, plural, quantityText } from "@/server/contracts/format";
import { caseTypeLabels, movedTierLabels } from "@/server/contracts/measure-labels";
import type { GroupedField, MoveCasesInput, MoveFormView } from "@/server/contracts/move-cases";
import { movedTiers } from "@/server/engine/plan-vocabulary";
import { caseTypes } from "@/server/engine/vocabulary";
import { casePointsEach } from "@/server/engine/workload/case-points-each";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import type { Position } from "../positions/load-position";
import { kindWord, type CaseKind } from "./case-kind";
import type { DeliveryUnit } from "./delivery-unit";
import { moveAddress } from "./move-address";
import { heldOf, type ReadMove } from "./read-move";

interface Asked {
  readonly position: Position;
  readonly input: MoveCasesInput;
  readonly donor: DeliveryUnit;
  readonly all: readonly DeliveryUnit[];
  readonly read: ReadMove;
}

/** The form of a what-if with what was typed: units by region, own region first and least loaded first; cases that are held. */
export function moveForm(asked: Asked): MoveFormView {
  const { input, read } = asked;
  const { code, at, against } = input;
  return {
    action: moveAddress({ code, at: "", against: "", to: "", kind: "", cases: null }),
    carried: { at, against },
    to: hosts(asked),
    kind: kinds(asked),
    cases: { value: input.cases ?? "", error: read.problems.cases ?? null },
  };
}

function hosts({ position, donor, all, read }: Asked): GroupedField {
  const names = new Map(position.snapshot.units.map(({ code, name }) => [code, name]));
  const others = all.filter(({ unit }) => unit.code !== donor.unit.code);
  const regions = [...new Set(others.map(({ unit }) => unit.parent ?? ""))].sort(
    (a, b) =>
      Number(b === donor.unit.parent) - Number(a === donor.unit.parent) ||
      (names.get(a) ?? a).localeCompare(names.get(b) ?? b, "en"),
  );
  return {
    hint: "Least loaded first; the units of its own region stand first.",
    error: read.problems.to ?? null,
    groups: regions.map((region) => ({
      label: names.get(region) ?? region,
      options: others
        .filter(({ unit, suppressed }) => unit.parent === region && !suppressed)
        .sort((a, b) => loadOf(a) - loadOf(b))
        .map(({ unit, work }) => ({
          value: unit.code,
          label: `${unit.name}: ${quantityText(workloadOrNoCapacity(work.points, work.availablePoints), (value) => percent(value))}`,
          selected: unit.code === read.host?.unit.code,
        })),
    })),
  };
}

/** Nobody with time comes last. */
const loadOf = ({ work: { points, availablePoints } }: DeliveryUnit) =>
  availablePoints > 0 ? points / availablePoints : Infinity;

function kinds({ position, donor, read }: Asked): GroupedField {
  const label = (kind: CaseKind) => {
    const each = casePointsEach(kind.caseType, kind.tier, position.parameters);
    const scores = each === 0 ? "no points" : `${plural(each, "point")} each`;
    return `${movedTierLabels[kind.tier]}: ${decimal(heldOf(donor, kind))} held, ${scores}`;
  };
  return {
    hint: "Cases with suspended contact score no points and are not offered.",
    error: read.problems.kind ?? null,
    groups: caseTypes.flatMap((caseType) => {
      const held = movedTiers
        .map((tier): CaseKind => ({ caseType, tier }))
        .filter((kind) => heldOf(donor, kind) > 0);
      if (held.length === 0) return [];
      const options = held.map((kind) => ({
        value: kindWord(kind),
        label: label(kind),
        selected: read.kind !== null && kindWord(kind) === kindWord(read.kind),
      }));
      return [{ label: caseTypeLabels[caseType], options }];
    }),
  };
}
