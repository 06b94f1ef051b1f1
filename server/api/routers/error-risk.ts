import { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import { getErrorRisk } from "@/server/services/error-risk/get-error-risk";
import { procedure, router } from "../trpc";

export const errorRiskRouter = router({
  get: procedure.input(ErrorRiskInput).query(({ ctx, input }) => getErrorRisk(ctx, input)),
});
