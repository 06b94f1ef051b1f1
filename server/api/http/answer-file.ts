import { answerFormats, QuestionInput } from "@/server/contracts/question";
import { api } from "../caller";
import { lastingFile } from "./lasting-file";
import { refusedFile } from "./refused-file";

interface FileParams {
  readonly params: Promise<{ readonly file: string }>;
}

/** `/api/questions/<name>.<format>`: an answer as a file. */
export async function answerFileResponse(request: Request, { params }: FileParams): Promise<Response> {
  const { file } = await params;
  const [name = "", ending = ""] = file.split(".");
  const format = answerFormats.find((own) => own === ending);
  if (!format) return refusedFile(`An answer ends in ${answerFormats.map((own) => `.${own}`).join(", ")}.`);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const input = QuestionInput.safeParse({ ...query, name });
  if (!input.success) return refusedFile("That is no name of a question.");
  return lastingFile(request, format, input.data.pin !== "", () =>
    api.questions.file({ ...input.data, format }),
  );
}
