import { MethodInput, ReadingInput } from "@/server/contracts/reading";
import { getAccessibility, getMethod, getMethods } from "@/server/services/reading/get-reading";
import { procedure, router } from "../trpc";

export const readingRouter = router({
  methods: procedure.input(ReadingInput).query(({ ctx, input }) => getMethods(ctx, input)),
  method: procedure.input(MethodInput).query(({ ctx, input }) => getMethod(ctx, input)),
  accessibility: procedure.input(ReadingInput).query(({ ctx, input }) => getAccessibility(ctx, input)),
});
