import { AssumptionsInput } from "@/server/contracts/assumptions";
import { exportAssumptions } from "@/server/services/assumptions/export-assumptions";
import { openContext } from "@/server/services/open-context";

/** The assumptions page as a file: the same address state, the same view. */
export async function assumptionsCsvResponse(request: Request): Promise<Response> {
  const input = AssumptionsInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const file = await exportAssumptions(await openContext(), input);
  return new Response(file.body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file.name}"`,
    },
  });
}
