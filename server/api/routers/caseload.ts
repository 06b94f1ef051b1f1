import { CaseloadInput } from "@/server/contracts/caseload";
import { getCaseload } from "@/server/services/caseload/get-caseload";
import { procedure, router } from "../trpc";

export const caseloadRouter = router({
  get: procedure.input(CaseloadInput).query(({ ctx, input }) => getCaseload(ctx, input)),
});
