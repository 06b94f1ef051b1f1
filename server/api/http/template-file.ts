import { TemplateFileInput, templateFormats } from "@/server/contracts/import-template";
import { api } from "../caller";
import { lastingFile } from "./lasting-file";
import { refusedFile } from "./refused-file";

interface FileParams {
  readonly params: Promise<{ readonly file: string }>;
}

/** `/api/templates/<kind>.<format>`: a form for figures of one's own; with `?filled=1` filled with what is held. */
export async function templateFileResponse(request: Request, { params }: FileParams): Promise<Response> {
  const { file } = await params;
  const [kind = "", ending = ""] = file.split(".");
  const format = templateFormats.find((own) => own === ending);
  if (!format)
    return refusedFile(`A template ends in ${templateFormats.map((own) => `.${own}`).join(", ")}.`);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const input = TemplateFileInput.safeParse({ ...query, kind, format });
  if (!input.success) return refusedFile("That is no name of a template.");
  return lastingFile(request, format, false, () => api.templates.file(input.data));
}
