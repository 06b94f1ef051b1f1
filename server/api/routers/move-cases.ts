import { KeepMoveInput, MoveCasesInput } from "@/server/contracts/move-cases";
import { findDonor } from "@/server/services/move-cases/find-donor";
import { getMoveCases } from "@/server/services/move-cases/get-move-cases";
import { keepMove } from "@/server/services/move-cases/keep-move";
import { procedure, router } from "../trpc";

export const moveCasesRouter = router({
  /** Whether cases could move from a unit at all: asked before its page is begun. */
  find: procedure.input(MoveCasesInput.pick({ code: true, at: true })).query(async ({ ctx, input }) => {
    const { unit } = await findDonor(ctx, input);
    return { code: unit.unit.code };
  }),
  get: procedure.input(MoveCasesInput).query(({ ctx, input }) => getMoveCases(ctx, input)),
  keep: procedure.input(KeepMoveInput).mutation(({ ctx, input }) => keepMove(ctx, input)),
});
