import type { MoveCasesInput, MoveCasesView } from "@/server/contracts/move-cases";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { unitAddress } from "../unit/unit-address";
import { unitsAddress } from "../units/units-address";
import { UnitsInput } from "@/server/contracts/units";
import { askedMove } from "./asked-move";
import { deliveryUnit, deliveryUnits, type DeliveryUnit } from "./delivery-unit";
import { findDonor } from "./find-donor";
import { firstKind } from "./first-kind";
import { keepView } from "./keep-view";
import { moveAddress } from "./move-address";
import { moveForm } from "./move-form";
import { moveHeadline, unitHeadline } from "./move-headline";
import { moveNotes } from "./move-notes";
import { moveResult } from "./move-result";
import { moveRoom } from "./move-room";
import { readMove } from "./read-move";

/**
 * What moving cases from a delivery unit to another would do to the workload of both.
 * @throws AppError NOT_FOUND when the position has no such delivery unit
 */
export async function getMoveCases(context: ServiceContext, asked: MoveCasesInput): Promise<MoveCasesView> {
  const { position, unit } = await findDonor(context, asked);
  const input = { ...asked, at: position.baseline.name };
  const donor = deliveryUnit(position, unit.unit);
  const page = { frame: frameOf(position, input), name: unit.unit.name, trail: trail(position, input, unit) };
  if (!donor || donor.suppressed) return { ...page, ...refused(unit.unit.name, donor) };
  return { ...page, ...(await whatIf(context, position, input, donor)) };
}

type Answer = Omit<MoveCasesView, "frame" | "name" | "trail">;

async function whatIf(
  context: ServiceContext,
  position: Position,
  asked: MoveCasesInput,
  donor: DeliveryUnit,
): Promise<Answer> {
  const all = deliveryUnits(position);
  const input =
    asked.cases === null && asked.kind === ""
      ? { ...asked, kind: firstKind(donor, position.parameters) }
      : asked;
  const read = readMove(input, donor, all);
  const move = askedMove(position, input, donor, read);
  const kind = read.problems.kind === undefined ? read.kind : null;
  return {
    headline: move ? moveHeadline(move) : unitHeadline(donor, position.parameters),
    refusal: null,
    form: moveForm({ position, input, donor, all, read }),
    problems: Object.entries(read.problems).map(([field, sentence]) => ({ href: `#${field}`, sentence })),
    result: move && moveResult(move, await keepView(context, position, input)),
    room: kind && moveRoom({ position, input, donor, all, kind }),
    notes: moveNotes(position, donor, move?.host ?? null, all),
  };
}

function refused(name: string, donor: DeliveryUnit | null): Answer {
  const refusal = donor
    ? `${name} has too few officers for its workload to be shown ([c]), so nothing can be said of cases that move.`
    : `No cases of ${name} are held in this position, so none can be moved.`;
  return {
    ...{ headline: [], refusal, form: null, problems: [], result: null, room: null, notes: [] },
  };
}

function frameOf(position: Position, input: MoveCasesInput): MoveCasesView["frame"] {
  return {
    ...pageFrame(position, moveAddress({ ...input, at: "" }), input.against),
    switches: position.baselines.map(({ name, title }) => ({
      label: title,
      href: moveAddress(input, { at: name }),
      current: name === position.baseline.name,
    })),
  };
}

function trail(
  { baseline }: Position,
  { against }: MoveCasesInput,
  { unit }: { readonly unit: { readonly code: string; readonly name: string } },
): MoveCasesView["trail"] {
  const at = baseline.name;
  return [
    { label: "Units", href: unitsAddress(UnitsInput.parse({ at, against })) },
    { label: unit.name, href: unitAddress(unit.code, { at, against }) },
  ];
}
