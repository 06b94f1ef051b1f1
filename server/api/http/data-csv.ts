import { DataInput } from "@/server/contracts/data";
import { exportData } from "@/server/services/data-page/export-data";
import { openContext } from "@/server/services/open-context";

/** The matrix of the page about the data as a file. */
export async function dataCsvResponse(request: Request): Promise<Response> {
  const input = DataInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const file = await exportData(await openContext(), input);
  return new Response(file.body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file.name}"`,
    },
  });
}
