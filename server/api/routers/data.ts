import { DataInput } from "@/server/contracts/data";
import { getData } from "@/server/services/data-page/get-data";
import { procedure, router } from "../trpc";

export const dataRouter = router({
  page: procedure.input(DataInput).query(({ ctx, input }) => getData(ctx, input)),
});
