import { TemplateFileInput } from "@/server/contracts/import-template";
import { exportTemplate } from "@/server/services/imports/export-template";
import { procedure, router } from "../trpc";

export const templatesRouter = router({
  file: procedure.input(TemplateFileInput).query(({ ctx, input }) => exportTemplate(ctx, input)),
});
