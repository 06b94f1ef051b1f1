import { decimal, percent } from "@/server/contracts/format";
import type { MoveCasesInput, MoveRoomView, RoomRow } from "@/server/contracts/move-cases";
import type { Sentence } from "@/server/contracts/page";
import { casePointsEach } from "@/server/engine/workload/case-points-each";
import { casesToLine } from "@/server/engine/workload/cases-to-line";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import type { Position } from "../positions/load-position";
import { kindWord, kindWords, type CaseKind } from "./case-kind";
import type { DeliveryUnit } from "./delivery-unit";
import { moveAddress } from "./move-address";
import { heldOf } from "./read-move";
import { workloadOf } from "./workload-of";

/** As many units as can be compared at a glance. */
const mostRows = 8;

interface Asked {
  readonly position: Position;
  readonly input: MoveCasesInput;
  readonly donor: DeliveryUnit;
  readonly all: readonly DeliveryUnit[];
  readonly kind: CaseKind;
}

/** How many cases of a kind would bring the unit's mean to the lines, and who has room, in its region or else anywhere; null where they carry no points. */
export function moveRoom(asked: Asked): MoveRoomView | null {
  const { position, donor, all, kind } = asked;
  const { parameters } = position;
  const each = casePointsEach(kind.caseType, kind.tier, parameters);
  const over = parameters.value("line.over");
  const full = parameters.value("line.full");
  const needed = casesToLine(donor.work, over, each);
  if (needed === null) return null;
  const held = heldOf(donor, kind);
  const toFull = casesToLine(donor.work, full, each) ?? 0;
  const roomy = all
    .filter(({ unit, suppressed }) => unit.code !== donor.unit.code && !suppressed)
    .map((host) => ({ host, room: -(casesToLine(host.work, over, each) ?? 0) }))
    .filter(({ room }) => room > 0)
    .sort((a, b) => b.room - a.room);
  const near = roomy.filter(({ host }) => host.unit.parent === donor.unit.parent);
  const wanted = needed > 0 ? needed : toFull;
  return {
    heading: "How many, and where to",
    sentences: [
      needed > 0
        ? toLine(needed, over, donor, kind)
        : [`The mean of ${donor.unit.name} is not above ${percent(over)}.`],
      ...(toFull > 0 ? [toLine(toFull, full, donor, kind)] : []),
      [roomWords(near.length, roomy.length, percent(over))],
    ],
    caption: `Units with room for ${kindWords(kind)}`,
    rows: (near.length > 0 ? near : roomy)
      .slice(0, mostRows)
      .map(({ host, room }) => roomRow(asked, host, room, Math.min(room, held, wanted > 0 ? wanted : room))),
  };
}

function roomWords(near: number, anywhere: number, line: string): string {
  if (near > 0) return `Units of its region with room below ${line}, in cases of the same type and tier:`;
  return anywhere > 0
    ? `No unit of its region has room below ${line} for one of these cases. Those with most room elsewhere:`
    : `No unit has room below ${line} for one of these cases.`;
}

function toLine(needed: number, line: number, donor: DeliveryUnit, kind: CaseKind): Sentence {
  const held = heldOf(donor, kind);
  const start = `To bring the mean of ${donor.unit.name} to ${percent(line)} `;
  const many = { strong: `${decimal(needed)} ${kindWords(kind)}` };
  if (needed <= held) return [start, many, " would have to go."];
  return [start, many, ` would have to go: more than the ${decimal(held)} that it holds.`];
}

function roomRow({ position, input, kind }: Asked, host: DeliveryUnit, room: number, cases: number): RoomRow {
  const { points, availablePoints } = host.work;
  const change = { to: host.unit.code, kind: kindWord(kind), cases: String(cases) };
  return {
    name: host.unit.name,
    region: position.snapshot.units.find(({ code }) => code === host.unit.parent)?.name ?? "",
    workload: workloadOf(workloadOrNoCapacity(points, availablePoints), position.parameters),
    room: decimal(room),
    tryHref: moveAddress(input, change),
    tryLabel: `Try ${decimal(cases)}`,
  };
}
