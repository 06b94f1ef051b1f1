import { CaseloadInput } from "@/server/contracts/caseload";
import { CaseloadOverInput } from "@/server/contracts/caseload-over";
import { getCaseload } from "@/server/services/caseload/get-caseload";
import { getCaseloadMap } from "@/server/services/caseload/map/get-caseload-map";
import { getCaseloadOver } from "@/server/services/caseload/over/get-caseload-over";
import { procedure, router } from "../trpc";

export const caseloadRouter = router({
  get: procedure.input(CaseloadInput).query(({ ctx, input }) => getCaseload(ctx, { ...input, view: "" })),
  map: procedure.input(CaseloadInput).query(({ ctx, input }) => getCaseloadMap(ctx, input)),
  over: procedure.input(CaseloadOverInput).query(({ ctx, input }) => getCaseloadOver(ctx, input)),
});
