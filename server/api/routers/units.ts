import { UnitInput } from "@/server/contracts/unit";
import { UnitsInput } from "@/server/contracts/units";
import { getUnit } from "@/server/services/unit/get-unit";
import { getUnits } from "@/server/services/units/get-units";
import { procedure, router } from "../trpc";

export const unitsRouter = router({
  list: procedure.input(UnitsInput).query(({ ctx, input }) => getUnits(ctx, input)),
  get: procedure.input(UnitInput).query(({ ctx, input }) => getUnit(ctx, input)),
});
