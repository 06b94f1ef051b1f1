import { TemplateFileInput } from "@/server/contracts/import-template";
import { exportTemplate } from "@/server/services/imports/export-template";
import { templateViews } from "@/server/services/imports/template-views";
import { procedure, router } from "../trpc";

export const templatesRouter = router({
  list: procedure.query(() => templateViews()),
  file: procedure.input(TemplateFileInput).query(({ ctx, input }) => exportTemplate(ctx, input)),
});
