import { plural } from "@/server/contracts/format";
import type { KeepMoveInput } from "@/server/contracts/move-cases";
import { ScenarioFile, scenarioSchemaVersion } from "@/server/contracts/scenario";
import { dayNumber } from "@/server/engine/forecast/day-number";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { plainDate } from "../plain-date";
import { changeMeasures, freeId } from "../plans/form/change-measures";
import { createScenario } from "../scenarios/create-scenario";
import { getScenario } from "../scenarios/get-scenario";
import { saveScenario } from "../scenarios/save-scenario";
import { askedMove } from "./asked-move";
import { kindWords } from "./case-kind";
import { deliveryUnit, deliveryUnits } from "./delivery-unit";
import { findDonor } from "./find-donor";
import type { AskedMove } from "./move-result";
import { readMove } from "./read-move";

/** As far as a new scenario looks ahead. */
const firstMonths = 12;

/** Where a what-if is kept: the plan, and the place of its measure. */
export interface KeptMove {
  readonly plan: string;
  readonly index: number;
}

/**
 * Keeps a what-if as a measure: in a new scenario, or in the next version of one that starts from the same position.
 * @throws AppError INVALID_INPUT when it cannot be worked out, NOT_FOUND when there is no such unit or scenario
 */
export async function keepMove(context: ServiceContext, input: KeepMoveInput): Promise<KeptMove> {
  const { position, unit } = await findDonor(context, input);
  const donor = deliveryUnit(position, unit.unit);
  const read = donor && !donor.suppressed ? readMove(input, donor, deliveryUnits(position)) : null;
  const asked = donor && read && askedMove(position, input, donor, read);
  if (!asked)
    throw new AppError("INVALID_INPUT", "These cases cannot be moved. Go back and check what you entered.");
  const { asOf } = position.baseline;
  if (input.plan === "") {
    const { scenario } = await createScenario(context, withMove(newPlan(asked, asOf), asked));
    return { plan: scenario, index: 0 };
  }
  const { version, file } = await getScenario(context, input.plan);
  if (file.baseline !== asOf)
    throw new AppError(
      "INVALID_INPUT",
      "This scenario starts from another position. Choose one that starts from the same.",
    );
  await saveScenario(context, { scenario: input.plan, version: version.id }, withMove(file, asked));
  return { plan: input.plan, index: file.measures.length };
}

function newPlan({ donor, host }: AskedMove, baseline: string): ScenarioFile {
  return ScenarioFile.parse({
    ...{ schemaVersion: scenarioSchemaVersion, baseline, months: firstMonths, measures: [] },
    title: `Cases from ${donor.unit.name} to ${host.unit.name}`,
    about: "Begun from a what-if on the page of a delivery unit.",
  });
}

function withMove(file: ScenarioFile, { donor, host, move }: AskedMove): ScenarioFile {
  const [measure] = ScenarioFile.shape.measures.parse([
    {
      ...{ type: "case-transfer", id: freeId(file, "case-transfer"), ...move },
      ...{ from: plainDate(dayNumber(file.baseline) + 1), to: null },
      ...{ fromUnit: donor.unit.code, toUnit: host.unit.code },
      reason: `${plural(move.cases, "case")}, ${kindWords(move)}, tried as a what-if of ${donor.unit.name}.`,
    },
  ]);
  return measure ? changeMeasures(file, { do: "add", measure }) : file;
}
