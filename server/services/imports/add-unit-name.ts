import { keepReference } from "@/db/queries/reference";
import { readEstate } from "@/db/queries/estate";
import { writeAudit } from "@/db/queries/audit";
import { inScope } from "@/db/transaction";
import type { AddNameInput } from "@/server/contracts/imports";
import { estateStart } from "@/server/embedded/estate/estate-start";
import { ownSource } from "@/server/imports/templates/template";
import { unitIndex } from "@/server/imports/unit-index";
import type { ServiceContext } from "../context";
import { keepRegister } from "../data/keep-register";
import { checkUnitName } from "./check-unit-name";

/** Adds a name by which files call a unit, from a date on or for all time; false where it cannot be added. */
export async function addUnitName(context: ServiceContext, input: AddNameInput): Promise<boolean> {
  return inScope(context.database, context.scope, async (tx) => {
    const checked = checkUnitName(unitIndex(await readEstate(tx)), input, context.now());
    if ("problem" in checked) return false;
    await keepRegister(tx, context);
    const from = input.from || estateStart;
    const named = { unit: checked.unit, name: input.name, preferred: 0 as const, from, to: null };
    await keepReference(tx, { names: [{ ...named, source: ownSource }] });
    await writeAudit(tx, {
      ...{ at: context.now(), action: "unit-name.added", entity: checked.unit },
      after: { name: input.name, from },
    });
    return true;
  });
}
