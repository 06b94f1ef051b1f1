import { UnitInput } from "@/server/contracts/unit";
import { UnitsInput } from "@/server/contracts/units";
import { findUnit } from "@/server/services/unit/find-unit";
import { getUnit } from "@/server/services/unit/get-unit";
import { getUnits } from "@/server/services/units/get-units";
import { procedure, router } from "../trpc";

export const unitsRouter = router({
  list: procedure.input(UnitsInput).query(({ ctx, input }) => getUnits(ctx, input)),
  /** Whether a unit is held, and under which name: asked before its page is begun. */
  find: procedure.input(UnitInput).query(async ({ ctx, input }) => {
    const { unit } = await findUnit(ctx, input);
    return { code: unit.unit.code, name: unit.unit.name };
  }),
  get: procedure.input(UnitInput).query(({ ctx, input }) => getUnit(ctx, input)),
});
