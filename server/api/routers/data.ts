import { DataInput } from "@/server/contracts/data";
import { QualityInput } from "@/server/contracts/unit-quality";
import { getData } from "@/server/services/data-page/get-data";
import { getQuality } from "@/server/services/data-page/get-quality";
import { procedure, router } from "../trpc";

export const dataRouter = router({
  page: procedure.input(DataInput).query(({ ctx, input }) => getData(ctx, input)),
  quality: procedure.input(QualityInput).query(({ ctx, input }) => getQuality(ctx, input)),
});
