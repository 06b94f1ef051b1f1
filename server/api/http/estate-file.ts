import { EstateInput } from "@/server/contracts/estate";
import type { WorkbookFormat } from "@/server/contracts/workbook";
import { api } from "../caller";
import { lastingFile } from "./lasting-file";

/** `/api/estate.<format>`: the whole estate as a workbook. */
export function estateFileResponse(format: WorkbookFormat): (request: Request) => Promise<Response> {
  return (request) => {
    const input = EstateInput.parse(Object.fromEntries(new URL(request.url).searchParams));
    return lastingFile(request, format, input.pin !== "", () =>
      api.summaries.estateFile({ ...input, format }),
    );
  };
}
