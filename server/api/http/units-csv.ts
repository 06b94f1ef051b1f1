import { UnitsInput } from "@/server/contracts/units";
import { exportUnits } from "@/server/services/units/export-units";
import { openContext } from "@/server/services/open-context";

/** The units page as a file: the same address state, the same view. */
export async function unitsCsvResponse(request: Request): Promise<Response> {
  const input = UnitsInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const file = await exportUnits(await openContext(), input);
  return new Response(file.body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file.name}"`,
    },
  });
}
